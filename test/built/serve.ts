import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import {join} from 'node:path';

/** The policy of the strictest portal. */
export const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";

const types: {readonly [extension: string]: string} = {html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', json: 'application/json; charset=utf-8', css: 'text/css'};

/** A page as the server of a portal would send it. */
export interface Page {
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly policy?: string;
}

/** Serves pages of the test, under the strict policy unless they have one of their own, files of the repository under `/files/`, and those of a folder in place of the pages that are not there. */
export async function serve(pages: {readonly [path: string]: string | Page}, folder?: string): Promise<{readonly url: string; close(): void}> {
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const extension = path.split('.').pop() ?? '';
    const page = pages[path];
    const {body, type, policy}: Page = typeof page === 'object' ? page : {body: page ?? ''};
    response.setHeader('Content-Security-Policy', policy ?? strictPolicy);
    response.setHeader('Content-Type', type ?? types[extension] ?? 'text/html; charset=utf-8');
    try {
      response.end(page === undefined ? readFileSync(findFile(path, folder)) : body);
    } catch {
      response.writeHead(404).end('not found');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {url: `http://127.0.0.1:${address.port}`, close: () => server.close()};
}

function findFile(path: string, folder: string | undefined): string {
  if (path.startsWith('/files/')) return join('.', path.slice('/files'.length));
  if (!folder) throw new Error('no such page');
  return join(folder, path.endsWith('/') ? `${path}index.html` : path);
}
