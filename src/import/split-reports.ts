import {isTitle, readYear} from './read-front.js';
import type {SourceDocument} from './source.js';

/** The reports of a page that holds several one below the other: each begins with a title that names its year. */
export function splitReports(document: SourceDocument): {readonly year: number; readonly title: string; readonly document: SourceDocument}[] {
  const starts = document.blocks.flatMap((block, at) => {
    const year = block.kind === 'paragraph' && isTitle(block.text) ? readYear(block.text) : undefined;
    return year !== undefined && block.kind === 'paragraph' ? [{year, title: block.text.trim(), at}] : [];
  });
  return starts.map(({year, title, at}, i) => ({year, title, document: {...document, blocks: document.blocks.slice(at, starts[i + 1]?.at)}}));
}
