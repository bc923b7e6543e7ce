import {colours} from './colours.js';

/** How each part of static output looks, said once: as a rule of the style sheet, or as the style of every element. */

const {ink, soft, head, total, rule, strong, accent, zero} = colours;
const cell = `padding:.4em .5em;border:1px solid ${rule};vertical-align:middle`;

/** The selector of each part, and its declarations. A selector that ends in a class asks for that class. */
const looks = {
  report: ['.gai-static', `color:${ink};line-height:1.6;text-align:left`],
  title: ['.gai-title', 'margin:0;font-size:1.6em;font-weight:600;line-height:1.35;text-align:center'],
  meta: ['.gai-meta', `margin:.5em 0 1.75em;color:${soft};text-align:center`],
  heading: ['.gai-heading', 'margin:1.75em 0 .6em;font-size:1.2em;font-weight:600;line-height:1.35'],
  paragraph: ['.gai-paragraph', 'margin:0 0 .8em;overflow-wrap:break-word'],
  indented: ['.gai-indented', 'text-indent:2em'],
  scroll: ['.gai-scroll', 'margin:0 0 1em;overflow-x:auto'],
  table: ['.gai-table', `width:100%;margin:0;border-collapse:collapse;border:1px solid ${rule};border-top:2px solid ${accent};border-bottom:1px solid ${strong};font-size:.9375em;line-height:1.5;font-variant-numeric:tabular-nums`],
  even: ['.gai-even', 'table-layout:fixed'],
  caption: ['.gai-table caption', 'padding:.25em 0 .5em;font-size:1.05em;font-weight:600;text-align:left;caption-side:top'],
  unseen: ['.gai-unseen', 'position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap'],
  figures: ['.gai-figures', 'width:5.2em'],
  th: ['.gai-table th', `${cell};font-weight:400;text-align:left`],
  td: ['.gai-table td', `${cell};text-align:right`],
  corner: ['.gai-table .gai-corner', `background:${head};color:${soft};text-align:left`],
  text: ['.gai-table .gai-text', `color:${soft};text-align:left`],
  band: ['.gai-table .gai-band', `color:${accent};font-weight:600`],
  column: ['.gai-table .gai-column', `background:${head};text-align:right;text-wrap:balance`],
  centred: ['.gai-table .gai-centred', 'text-align:center'],
  first: ['.gai-table .gai-first', 'text-align:left'],
  side: ['.gai-table .gai-side', 'width:1.6em;text-align:center'],
  group: ['.gai-table .gai-group', 'width:5em;text-align:center'],
  label: ['.gai-table .gai-label', ''],
  level1: ['.gai-table .gai-level1', 'padding-left:1.6em'],
  level2: ['.gai-table .gai-level2', 'padding-left:2.8em'],
  level3: ['.gai-table .gai-level3', 'padding-left:4.2em'],
  heavy: ['.gai-table .gai-heavy', 'font-weight:600'],
  total: ['.gai-table .gai-total', `background:${total};font-weight:600`],
  zero: ['.gai-table .gai-zero', `color:${zero}`],
  missing: ['.gai-table .gai-missing', `color:${soft};font-size:.8em`],
  note: ['.gai-table sup', `margin-left:.15em;color:${accent};font-size:.7em;line-height:0`],
  legend: ['.gai-legend', `margin:0 0 1em;color:${soft};font-size:.875em;text-indent:0`],
  notes: ['.gai-notes', `margin:0 0 1em;padding:0 0 0 1.6em;color:${soft};font-size:.875em`],
  signed: ['.gai-signed', 'margin:0;text-align:right;text-indent:0'],
  chart: ['.gai-chart', `margin:1.5em 0;padding:.6em 0 0;border-top:2px solid ${accent}`],
  name: ['.gai-name', 'margin:0 0 .3em;font-size:1.05em;font-weight:600;text-indent:0'],
  sentence: ['.gai-sentence', 'margin:0 0 .8em;text-indent:0'],
  keys: ['.gai-keys', 'margin:0 0 .8em;padding:0;list-style:none'],
  key: ['.gai-key', 'display:inline-block;margin:0 1.4em 0 0'],
  swatch: ['.gai-swatch', 'margin:0 .4em 0 0;vertical-align:-.15em'],
  drawing: ['.gai-drawing', 'display:block;width:100%;min-width:520px;max-width:660px;height:auto'],
  remark: ['.gai-remark', `margin:.6em 0 0;color:${soft};font-size:.9em;text-indent:0`],
  source: ['.gai-source', `margin:1.75em 0 0;padding:.75em 0 0;border-top:1px solid ${rule};color:${soft};font-size:.9em;text-indent:0;overflow-wrap:break-word;word-break:break-word`],
} as const;

/** A part of static output. */
export type Role = keyof typeof looks;

/** Gives an element that plays some roles its attributes, with a space before them. */
export type Dress = (...roles: readonly (Role | false)[]) => string;

/** Classes for the style sheet. */
export const dressByClass: Dress = (...roles) => {
  const classes = list(roles).flatMap(([selector]) => /\.([\w-]+)$/.exec(selector)?.[1] ?? []);
  return classes.length ? ` class="${classes.join(' ')}"` : '';
};

/** Styles on the element itself, what a later role says in place of an earlier one. */
export const dressByStyle: Dress = (...roles) => {
  const style = new Map(list(roles).flatMap(([, declarations]) => declarations.split(';').filter(Boolean).map((each) => each.split(/:(.*)/s).slice(0, 2) as [string, string])));
  return style.size ? ` style="${Array.from(style, (pair) => pair.join(':')).join(';')}"` : '';
};

/** Nothing at all. */
export const dressNot: Dress = () => '';

/** The style sheet of the profiles with classes. */
export const reportStyles = [
  ...Object.values(looks).map(([selector, declarations]) => `${selector === '.gai-static' ? '' : '.gai-static '}${selector}{${declarations}}`),
  `.gai-static a{color:${accent}}`,
  '.gai-static .gai-scroll:focus{outline:2px solid #1a56a6;outline-offset:2px}',
  '.gai-static .gai-table .gai-label{min-width:11em}',
  '@media (max-width:40em){.gai-static .gai-table{font-size:.8125em}.gai-static .gai-table th,.gai-static .gai-table td{padding:.35em .3em}.gai-static .gai-table .gai-label{min-width:7em}.gai-static .gai-table .gai-side,.gai-static .gai-table .gai-group{width:1.4em;padding:.35em .15em;writing-mode:vertical-rl}.gai-static .gai-even{min-width:44em}}',
  '@media print{.gai-static .gai-scroll{overflow:visible}.gai-static .gai-table{font-size:8.5pt}.gai-static .gai-table th,.gai-static .gai-table td{padding:2pt 3pt}',
  '.gai-static thead{display:table-header-group}.gai-static .gai-table,.gai-static tr,.gai-static .gai-chart{break-inside:avoid}.gai-static .gai-drawing{min-width:0;max-width:500px}.gai-static .gai-title,.gai-static .gai-heading,.gai-static caption{break-after:avoid}',
  '.gai-static .gai-paragraph{orphans:3;widows:3}.gai-static .gai-table,.gai-static .gai-table *{-webkit-print-color-adjust:exact;print-color-adjust:exact}}',
].join('\n');

/** What a page of its own has besides. */
export const pageStyles = [
  reportStyles,
  'html{background:#fff}',
  `body{max-width:60em;margin:0 auto;padding:2.5em 1.25em 4em;border-top:4px solid ${accent};font:16px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif}`,
  '@page{size:A4;margin:16mm 14mm}',
  '@media (max-width:40em){body{padding:1.5em 1em 3em}}',
  '@media print{body{max-width:none;padding:0;border:0;font-size:10.5pt}}',
].join('\n');

/** The hash of the page's style sheet, by which its policy knows it; a test holds the two together. */
export const pageStylesHash = 'sha256-MBfSNsDpdPECpkMkGvxmLdgskhRFuo1arfXtooCS2eQ=';

function list(roles: readonly (Role | false)[]): (readonly [string, string])[] {
  return roles.flatMap((role) => (role ? [looks[role]] : []));
}
