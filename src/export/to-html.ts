import type {Language} from '../forms/label.js';
import type {Report} from '../report/report.js';
import {cleanReport} from './clean-report.js';
import {escapeMarkup} from './escape.js';
import {writeJsonScript} from './json-script.js';
import {dressByClass, dressByStyle, dressNot, pageStyles, pageStylesHash, reportStyles} from './looks.js';
import type {ChartFile} from './static-chart.js';
import {writeStaticReport, type ReportManner} from './static-report.js';

/** What static output may use, from most to least: `page` is a file of its own, the others go into a page that is there. */
export const profiles = ['element', 'css', 'inline', 'bare', 'page', 'picture'] as const;
export type Profile = (typeof profiles)[number];

export interface HtmlOptions {
  readonly profile: Profile;
  /** The language of the forms and of the words around them; the report's own text stays as it is. */
  readonly language?: Language;
  /** Adds the charts, drawn where drawings survive, else as tables of their numbers; `picture` always has them. */
  readonly charts?: boolean;
  /** Gives the address of a chart's picture in the profile `picture`; without it the picture is part of the HTML. */
  readonly address?: (file: ChartFile) => string;
}

/**
 * A report as HTML that needs no script, the same text for the same report. All text of the report is
 * written as text; controls that turn the direction of words are left out of what is shown. The profiles
 * `element` and `page` carry the report as JSON, from which it can be read back exactly.
 * @throws {Error} For a profile that does not exist.
 */
export function toHtml(report: Report, {profile, language = 'zh', charts = false, address}: HtmlOptions): string {
  if (!profiles.includes(profile)) throw new Error(`unknown profile: ${profile as string} (known: ${profiles.join(', ')})`);
  const json = JSON.stringify(report);
  const common = {language, level: 2, hasBorder: false, isRegion: false, charts: 'none', dress: dressNot, id: `g${hash(json)}`} as const;
  const write = (manner: Partial<ReportManner>): string => writeStaticReport(cleanReport(report), {...common, ...manner});
  const drawn = charts ? 'drawn' : 'none';
  const numbers = charts ? 'numbers' : 'none';
  const tag = language === 'en' ? 'en' : 'zh-CN';
  const wrap = (dress: typeof dressNot, content: string, styles = ''): string => `<div${dress('report')} lang="${tag}">\n${styles}${content}</div>\n`;
  switch (profile) {
    // What stands inside the tag is shown until the element takes over, and where it cannot.
    case 'element': return `<gai-report lang="${tag}"${charts ? '' : ' charts="none"'}>\n<div>\n${write({hasBorder: true, charts: numbers})}</div>\n${writeJsonScript(report)}\n</gai-report>\n`;
    // Inside, since sanitisers drop a style sheet that nothing stands before.
    case 'css': return wrap(dressByClass, write({dress: dressByClass, isRegion: true, charts: drawn}), `<style>\n${reportStyles}\n</style>\n`);
    case 'inline': return wrap(dressByStyle, write({dress: dressByStyle, charts: numbers}));
    case 'bare': return write({hasBorder: true, isFlat: true, charts: numbers});
    case 'picture': return wrap(dressByStyle, write({dress: dressByStyle, charts: 'pictured', address}));
    case 'page': return writePage(report, tag, wrap(dressByClass, write({dress: dressByClass, level: 1, isRegion: true, charts: drawn})));
  }
}

function writePage(report: Report, tag: string, content: string): string {
  return `<!DOCTYPE html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${pageStylesHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(cleanReport(report.title ?? report.agency?.name ?? (tag === 'en' ? 'Annual report on government information disclosure' : '政府信息公开工作年度报告')))}</title>
<style>${pageStyles}</style>
</head>
<body>
<main>
${content}</main>
${writeJsonScript(report)}
</body>
</html>
`;
}

/** A short name for a text, the same each time (FNV-1a). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36).slice(-4);
}
