import {readFileSync} from 'node:fs';

/** An editor or sanitiser that HTML goes into and comes out of. */
export type Place = {
  readonly name: string;
  /** Why it cannot run here. */
  readonly reason?: string | undefined;
  /** What it makes as it stands on a site that follows its manual. */
  readonly publish?: (html: string) => string;
} & (
  /** It runs in a browser, in a page that defines `ready`, a promise, and `pass(html)`. */
  | {readonly page: string}
  | {readonly pass: (html: string) => string | Promise<string>}
);

/** The text of a file of a package. */
export function readPackage(path: string): string {
  return readFileSync(`node_modules/${path}`, 'utf8');
}

/** A package's name and version, as the matrix prints them. */
export function nameVersion(title: string, packageName: string): string {
  const {version} = JSON.parse(readPackage(`${packageName}/package.json`)) as {version: string};
  return `${title} ${version}`;
}

/** The page of a place: files of packages, then the script that makes `ready` and `pass`. */
export function writePage({styles = [], scripts, body = '', run}: {styles?: readonly string[]; scripts: readonly string[]; body?: string; run: string}): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>x</title>
${styles.map((path) => `<link rel="stylesheet" href="/files/node_modules/${path}">`).join('\n')}</head><body>${body}
${scripts.map((path) => `<script src="/files/node_modules/${path}"></script>`).join('\n')}
<script>${run}</script></body></html>`;
}
