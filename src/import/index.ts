export {importReport, type ImportOptions} from './import-report.js';
export type {ImportResult} from './interpret.js';
export {importCodes, type ImportCode, type ImportKind, type ImportMessage} from './messages.js';
export {browserParser, type HtmlParser, type HtmlTree} from './html-tree.js';
export type {SourceKind} from './source.js';
