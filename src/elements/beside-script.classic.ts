// A script knows its address while it first runs, a module always; where neither says it, the page's is taken.
const base = (document.currentScript as HTMLScriptElement | null)?.src || import.meta.url || document.baseURI;

/** Fetches a module that lies beside the built file this is in. */
export function importBeside(name: string): Promise<unknown> {
  return import(/* @vite-ignore */ new URL(name, base).href);
}
