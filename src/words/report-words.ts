/** The words of the whole report: its page, its reading text, and what its tables offer besides. */
export interface ReportWords {
  readonly contents: string;
  readonly summary: string;
  readonly tools: string;
  readonly language: string;
  readonly fold: string;
  readonly asTables: string;
  readonly print: string;
  readonly download: string;
  readonly downloads: {readonly json: string; readonly tidy: string};
  /** A download of one table, by its heading. */
  table(heading: string): string;
  /** A table outside the forms that has no caption. */
  extra(number: number): string;
  /** Below the heading of a section that the form prescribes and the report leaves empty. */
  readonly emptySection: string;
  readonly notes: string;
  /** Before the address that the report is from. */
  readonly source: string;
  /** The page's own content that the report was read from. */
  readonly original: string;
  published(date: string): string;
  period(from: string, to: string): string;
  /** The link beside a heading. */
  linkTo(heading: string): string;
  readonly copyCell: string;
  readonly copyRow: string;
  readonly copied: string;
  /** Before the link, where the browser did not copy it. */
  readonly copyByHand: string;
  /** From a mark of a chart to its cells in the table. */
  showCells(count: number): string;
  readonly close: string;
  /** Read out where a figure was chosen by keyboard: how to get to what is offered for it. */
  readonly toButtons: string;
  /** What the reader has chosen: a figure and its place. */
  chosen(where: string, figure: string): string;
  /** The line in place of rows that are all 0. */
  folded(count: number): string;
  readonly unfold: string;
  readonly text: {
    row(name: string, figures: string): string;
    figure(name: string, figure: string): string;
    /** A figure of the statistics with its unit. */
    counted(figure: string, unit: string): string;
    readonly comma: string;
    readonly allZero: string;
    readonly blank: string;
    readonly missing: string;
    /** Before a note to a figure, a row, or with no place to a table. */
    note(place: string): string;
  };
}

export const reportWords: {readonly zh: ReportWords; readonly en: ReportWords} = {
  zh: {
    contents: '目录', summary: '报告要点', tools: '阅读工具', language: '语言', fold: '收起全为 0 的行', asTables: '图表显示为数据表', print: '打印', download: '下载数据',
    downloads: {json: '全部数据（JSON）', tidy: '全部数字，每行一个（CSV）'},
    table: (heading) => `${heading}（CSV）`, extra: (number) => `自制表格 ${number}`,
    emptySection: '这一部分没有文字，也没有表格。', notes: '注', source: '来源：', original: '网页原文',
    published: (date) => `公布日期：${date}`,
    period: (from, to) => `统计期限：${from} 至 ${to}`,
    linkTo: (heading) => `“${heading}”的链接`,
    copyCell: '复制此格链接', copyRow: '复制此行链接', copied: '链接已复制', copyByHand: '请复制这个链接：', showCells: (count) => (count > 1 ? `在表中查看这 ${count} 格` : '在表中查看'), close: '关闭', toButtons: '再按一次回车键，到它的按钮。',
    chosen: (where, figure) => `${where}：${figure}`,
    folded: (count) => `另有 ${count} 行均为 0`,
    unfold: '展开',
    text: {row: (name, figures) => `${name}：${figures}。`, figure: (name, figure) => `${name} ${figure}`, counted: (figure, unit) => `${figure} ${unit}`, comma: '，', allZero: '均为 0', blank: '空白', missing: '无此项', note: (place) => (place ? `注（${place}）：` : '注：')},
  },
  en: {
    contents: 'Contents', summary: 'At a glance', tools: 'Reading tools', language: 'Language', fold: 'Fold rows that are all 0', asTables: 'Charts as tables', print: 'Print', download: 'Download data',
    downloads: {json: 'All data (JSON)', tidy: 'Every figure, one a row (CSV)'},
    table: (heading) => `${heading} (CSV)`, extra: (number) => `Extra table ${number}`,
    emptySection: 'This section has neither text nor a table.', notes: 'Notes', source: 'Source: ', original: 'As published on this page',
    published: (date) => `Published on ${date}`,
    period: (from, to) => `Period: ${from} to ${to}`,
    linkTo: (heading) => `Link to "${heading}"`,
    copyCell: 'Copy link to this figure', copyRow: 'Copy link to this row', copied: 'Link copied', copyByHand: 'Copy this link: ', showCells: (count) => (count > 1 ? `Show these ${count} figures in the table` : 'Show in the table'), close: 'Close', toButtons: 'Press Enter again to go to its buttons.',
    chosen: (where, figure) => `${where}: ${figure}`,
    folded: (count) => `${count} more ${count === 1 ? 'row is' : 'rows are'} all 0`,
    unfold: 'Unfold',
    text: {row: (name, figures) => `${name}: ${figures}.`, figure: (name, figure) => `${name} ${figure}`, counted: (figure, unit) => `${figure} ${figure === '1' ? unit.replace(/s$/, '') : unit}`, comma: ', ', allZero: 'all 0', blank: 'left blank', missing: 'no such entry', note: (place) => (place ? `Note (${place}): ` : 'Note: ')},
  },
};
