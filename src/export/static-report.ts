import type {Language} from '../forms/label.js';
import {listOwnNotes} from '../report/list-notes.js';
import {orderSections, type PageSection} from '../report/order-sections.js';
import type {Report} from '../report/report.js';
import {findWords} from '../words/find-words.js';
import {reportWords} from '../words/report-words.js';
import {escapeMarkup} from './escape.js';
import {fillTable} from './fill-table.js';
import type {Dress} from './looks.js';
import {writeCharts, type ChartManner} from './static-chart.js';
import {writeStaticTable} from './static-table.js';

/** How a whole report is written in one profile. */
export interface ReportManner {
  readonly language: Language;
  readonly dress: Dress;
  /** The level of the title; sections are one below. */
  readonly level: 1 | 2;
  readonly hasBorder: boolean;
  readonly isRegion: boolean;
  /** Has nothing around a section: some editors make one paragraph of all that stands in an element they do not know. */
  readonly isFlat?: boolean;
  readonly charts: ChartManner['charts'];
  readonly address?: ChartManner['address'];
  /** Begins every name in the document. */
  readonly id: string;
}

/** The whole report as HTML without a script: title, text, tables and charts in the order they were printed, signature, notes. */
export function writeStaticReport(report: Report, manner: ReportManner): string {
  const {dress, level, language} = manner;
  const words = reportWords[language];
  const {agency, period, published, title} = report;
  const name = title ?? agency?.name ?? '';
  const dates = period?.from && period.to ? words.period(period.from, period.to) : '';
  // A report is signed with its date; without one the agency stands below the title.
  const under = [published || name === agency?.name ? '' : agency?.name, dates].filter(Boolean).join(' · ');
  const signature = published ? [agency?.name ?? '', words.published(published)].filter(Boolean) : [];
  return (name ? `<h${level}${dress('title')}>${escapeMarkup(name)}</h${level}>\n` : '')
    + (under ? `<p${dress('meta')}>${escapeMarkup(under)}</p>\n` : '')
    + orderSections(report, language).map((section) => writeSection(report, section, manner)).join('')
    + signature.map((line) => `<p${dress('signed')}>${escapeMarkup(line)}</p>\n`).join('')
    + writeNotes(report, manner);
}

function writeSection(report: Report, {heading, paragraphs, table, extras}: PageSection, manner: ReportManner): string {
  const {dress, level, language, isFlat, id} = manner;
  const words = findWords(language);
  const show = (kind: Parameters<typeof fillTable>[1], number: number): string => {
    const filled = fillTable(report, kind, number, language);
    return filled ? writeStaticTable(report, filled, kind !== 'extra', words, {...manner, id: `${id}${kind.charAt(0)}${number}`}) : '';
  };
  const title = heading ? `<h${level + 1}${dress('heading')}>${escapeMarkup(heading)}</h${level + 1}>\n` : '';
  const text = paragraphs.map((paragraph) => `<p${dress('paragraph', language === 'zh' && 'indented')}>${escapeMarkup(paragraph)}</p>\n`).join('');
  const drawn = table ? writeCharts(report, table, language, manner) : '';
  const content = `${title}${text}${table ? show(table, 1) : ''}${drawn}${extras.map((number) => show('extra', number)).join('')}`;
  return isFlat ? content : `<section>\n${content}</section>\n`;
}

/** Notes to no table, and where the report is from: a link where the address is one of the web, else plain words. */
function writeNotes(report: Report, {dress, language}: ReportManner): string {
  const {source} = report;
  const words = reportWords[language];
  const own = listOwnNotes(report);
  const url = source?.url ? escapeMarkup(source.url) : '';
  const link = /^https?:\/\//i.test(source?.url ?? '') ? `<a href="${url}" rel="noopener">${url}</a>` : url;
  return (own.length ? `<p${dress('legend')}>${words.notes}</p>\n<ol${dress('notes')}>${own.map((text) => `<li>${escapeMarkup(text)}</li>`).join('')}</ol>\n` : '')
    + (url ? `<p${dress('source')}>${words.source}${link}</p>\n` : '');
}
