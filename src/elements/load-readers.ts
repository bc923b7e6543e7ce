import type * as Readers from './readers.js';

/** Fetches what reads documents and pages: few pages have anything but JSON. */
export function loadReaders(): Promise<typeof Readers> {
  return import('./readers.js');
}
