/**
 * What a browser cannot do in a test: Firefox answers no Chrome DevTools protocol, a window of WebKitGTK is never as narrow as
 * a phone, and neither its `window.find` nor that of Chromium up to 138 looks where ours must. Where a line breaks and what fits hangs on the letter widths and scroll bars of a browser.
 */
const lacks = {
  'Firefox': ['emulateMedia', 'letter widths of Chromium'],
  'WebKit': ['emulateMedia', 'setViewport', 'window.find for what is skipped', 'letter widths of Chromium'],
  'an old Chromium': ['window.find for what is skipped'],
};

const chromium = /Chrome\/(\d+)/.exec(navigator.userAgent);
const browser = navigator.userAgent.includes('Firefox/') ? 'Firefox' : !chromium ? 'WebKit' : Number(chromium[1]) <= 138 ? 'an old Chromium' : undefined;

/** A test that needs a command of the test runner or of the browser; where it is lacking, the test is skipped and its title says why. */
export function itWith(command: 'emulateMedia' | 'setViewport' | 'window.find for what is skipped' | 'letter widths of Chromium', title: string, run: () => Promise<void>): void {
  if (browser && lacks[browser].includes(command)) it.skip(`${title} (${browser} has no ${command})`);
  else it(title, run);
}
