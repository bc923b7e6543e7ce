import type {ImportMessage} from './messages.js';
import type {SourceBlock} from './source.js';
import {readDigits} from './values.js';

/** Takes out what word processors and templates leave in a text, and tells of characters that were lost. */
export function stripLeftovers(blocks: readonly SourceBlock[]): {readonly blocks: readonly SourceBlock[]; readonly messages: readonly ImportMessage[]} {
  if (!blocks.some(isSuspect)) return {blocks, messages: []};
  const found: string[] = [];
  let damaged: ImportMessage | undefined;
  const strip = (text: string, line: number): string => {
    if (text.includes('\ufffd')) damaged ??= {code: 'text.damaged', place: '', found: text.slice(0, 60), line};
    if (!/[[<（(]/.test(text)) return text;
    return text.replace(leftovers, (words) => {
      found.push(words);
      return '';
    });
  };
  const clean = blocks.map((block): SourceBlock => (block.kind === 'paragraph'
    ? {...block, text: strip(block.text, block.line)}
    : {...block, rows: block.rows.map((row) => ({...row, cells: row.cells.map((cell) => ({...cell, text: strip(cell.text, row.line)}))}))}));
  return {
    blocks: clean.filter((block) => block.kind === 'table' || block.text.trim() !== ''),
    messages: [...(found.length ? [{code: 'text.stripped', place: '', found: [...new Set(found)].join(' ')} as const] : []), ...(damaged ? [damaged] : [])],
  };
}

function isSuspect(block: SourceBlock): boolean {
  return block.kind === 'paragraph' ? suspect.test(block.text) : block.rows.some((row) => row.cells.some(({text}) => text !== '' && readDigits(text) === undefined && suspect.test(text)));
}

// Something that only leftovers and lost characters hold.
const suspect = /[[<\ufffd宋黑楷]/;
const leftovers = /\[bookmark:[^\]]{0,80}\]|\[endif\]|<!--\[if[^\]]{0,80}\]-?-?>?|<\/?o:p>|[（(][^（()）]{0,12}(?:宋体|仿宋|黑体|楷体)(?:[^（()）]{0,20}(?:号|小[初一二三四五六]|磅)[^（()）]{0,8}|[，、\s]*(?:加粗|居中)?)[）)]/g;
