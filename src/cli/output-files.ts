import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, extname} from 'node:path';

/** The name of what a file becomes, with another ending; a name that was used before gets a number. */
export function nameOutput(path: string, ending: string, used: Set<string>): string {
  const base = path.slice(0, path.length - extname(path).length);
  let name = `${base}${ending}`;
  for (let i = 2; used.has(name.toLowerCase()); i++) name = `${base}-${i}${ending}`;
  used.add(name.toLowerCase());
  return name;
}

/** Writes a file into a folder, which is made where there is none. */
export async function writeOutput(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, text);
}
