import {loadReaders} from './load-readers.js';
import type {Upgraded} from './upgrade-all.js';

/**
 * Shows the report in place of each table or article of the page that a selector finds, such as `article table`, where it can
 * be read without losing a figure; gives the elements that now stand around them. What is left as it was is named in the console.
 * @throws {Error} When the file that reads pages could not be fetched.
 */
export async function upgrade(selector: string, root: ParentNode = document): Promise<Upgraded[]> {
  return (await loadReaders()).upgradeAll(selector, root);
}
