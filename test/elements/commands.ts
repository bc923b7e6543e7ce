/** What the test runner cannot do in a browser: Firefox answers no Chrome DevTools protocol, and a window of WebKitGTK is never as narrow as a phone. */
const lacks = {Firefox: ['emulateMedia'], WebKit: ['emulateMedia', 'setViewport']};

const browser = navigator.userAgent.includes('Firefox/') ? 'Firefox' : navigator.userAgent.includes('Chrome/') ? undefined : 'WebKit';

/** A test that needs a command of the test runner; where the browser lacks it, the test is skipped and its title says why. */
export function itWith(command: 'emulateMedia' | 'setViewport', title: string, run: () => Promise<void>): void {
  if (browser && lacks[browser].includes(command)) it.skip(`${title} (${browser} has no ${command})`);
  else it(title, run);
}
