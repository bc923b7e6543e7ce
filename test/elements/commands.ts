/**
 * What a browser cannot do in a test: Firefox answers no Chrome DevTools protocol, a window of WebKitGTK is never as narrow as
 * a phone, and its `window.find` does not look into shadow roots.
 */
const lacks = {Firefox: ['emulateMedia'], WebKit: ['emulateMedia', 'setViewport', 'window.find for shadow roots']};

const browser = navigator.userAgent.includes('Firefox/') ? 'Firefox' : navigator.userAgent.includes('Chrome/') ? undefined : 'WebKit';

/** A test that needs a command of the test runner or of the browser; where it is lacking, the test is skipped and its title says why. */
export function itWith(command: 'emulateMedia' | 'setViewport' | 'window.find for shadow roots', title: string, run: () => Promise<void>): void {
  if (browser && lacks[browser].includes(command)) it.skip(`${title} (${browser} has no ${command})`);
  else it(title, run);
}
