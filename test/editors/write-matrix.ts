import {profiles} from '../../src/export/index.js';
import type {Language} from '../../src/forms/label.js';
import type {Outcome, Outcomes} from './laboratory.js';
import type {Loss} from './measure.js';

/** The READMEs that hold the matrix, each in its language. */
export const readmes: readonly (readonly [Language, string])[] = [['zh', 'README.md'], ['en', 'README.en.md']];

const block = /(<!-- measured by npm run matrix -->\n)([^]*?)(<!-- end of what is measured -->)/;

interface Words {
  readonly head: string;
  readonly loses: string;
  readonly between: string;
  /** The noise is printed as it is, all else after `loses`. */
  readonly names: {readonly [N in Loss]: string};
}

const words: {readonly [L in Language]: Words} = {
  zh: {
    head: '放进再取出', loses: '失：', between: '、',
    names: {tables: '表格', figures: '数字', spans: '合并', scope: '表头', groups: '组表头', looks: '样式', chart: '图', element: '标签', noise: '多出代码'},
  },
  en: {
    head: 'In and out of', loses: 'lost: ', between: ', ',
    names: {tables: 'tables', figures: 'figures', spans: 'spans', scope: 'scope', groups: 'group scope', looks: 'looks', chart: 'chart', element: 'tag', noise: 'code as text'},
  },
};

/** The row of a place. */
export function writeRow(name: string, outcomes: Outcomes, language: Language): string {
  return writeLine([name, ...profiles.map((profile) => writeOutcome(outcomes[profile], language))]);
}

function writeOutcome({lost, needs}: Outcome, language: Language): string {
  const {loses, between, names} = words[language];
  const gone = lost.filter((loss) => loss !== 'noise').map((loss) => names[loss]);
  const parts = [...(gone.length ? [loses + gone.join(between)] : []), ...(lost.includes('noise') ? [names.noise] : [])];
  return (parts.join(language === 'zh' ? '；' : '; ') || '✓') + (needs ? {styles: ' ①', files: ' ②'}[needs] : '');
}

function writeLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The rows of a README, by the name of their place. */
export function readRows(readme: string): ReadonlyMap<string, string> {
  const lines = (block.exec(readme)?.[2] ?? '').split('\n').slice(2);
  return new Map(lines.flatMap((line) => (line ? [[line.split(' | ')[0]!.slice('| '.length), line]] : [])));
}

/** A README with these rows in place of its own. */
export function replaceRows(readme: string, rows: readonly string[], language: Language): string {
  const head = [writeLine([words[language].head, ...profiles.map((profile) => `\`${profile}\``)]), writeLine(['---', ...profiles.map(() => '---')])];
  return readme.replace(block, (_all, start: string, _old: string, end: string) => `${start}${[...head, ...rows].join('\n')}\n${end}`);
}
