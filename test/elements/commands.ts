/**
 * What a browser cannot do in a test: Firefox answers no Chrome DevTools protocol, a window of WebKitGTK is never as narrow as
 * a phone, and its `window.find` does not look into shadow roots. Where a line breaks and what fits hangs on the letter widths and scroll bars of a browser.
 */
const lacks = {Firefox: ['emulateMedia', 'letter widths of Chromium'], WebKit: ['emulateMedia', 'setViewport', 'window.find for shadow roots', 'letter widths of Chromium']};

const browser = navigator.userAgent.includes('Firefox/') ? 'Firefox' : navigator.userAgent.includes('Chrome/') ? undefined : 'WebKit';

/** A test that needs a command of the test runner or of the browser; where it is lacking, the test is skipped and its title says why. */
export function itWith(command: 'emulateMedia' | 'setViewport' | 'window.find for shadow roots' | 'letter widths of Chromium', title: string, run: () => Promise<void>): void {
  if (browser && lacks[browser].includes(command)) it.skip(`${title} (${browser} has no ${command})`);
  else it(title, run);
}
