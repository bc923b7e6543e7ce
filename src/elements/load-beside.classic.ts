// A script knows its own tag only while it first runs; one that a loader ran by other means is looked for in the page.
const own = document.currentScript as HTMLScriptElement | null ?? document.querySelector<HTMLScriptElement>('script[src*="gai-report"]');
const loading = new Map<string, Promise<unknown>>();

/**
 * Runs a script that lies beside this one, `gai-report-<name>.js`, and gives what it exports. It comes by a tag, which unlike
 * an import works in pages opened from a disk, and with the nonce of this script, so that a policy of nonces lets it in.
 * @throws {Error} When the file is not there, or another page in its place; it is asked for again the next time.
 */
export function loadBeside(name: string): Promise<unknown> {
  let promise = loading.get(name);
  if (!promise) loading.set(name, promise = run(name));
  return promise;
}

function run(name: string): Promise<unknown> {
  const read = (): unknown => (window as unknown as {readonly [name: string]: unknown})[`GaiReport${name.charAt(0).toUpperCase()}${name.slice(1)}`];
  if (read()) return Promise.resolve(read()); // the page has a tag for it
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(`gai-report-${name}.js`, own?.src || document.baseURI).href;
    script.nonce = own?.nonce ?? '';
    const fail = (): void => {
      loading.delete(name);
      script.remove();
      reject(new Error(script.src));
    };
    script.onload = () => (read() ? resolve(read()) : fail()); // some portals answer with a page that says that there is none
    script.onerror = fail;
    document.head.append(script);
  });
}
