export {importReport, interpretSource, readDocument, type ImportInput, type ImportOptions} from './import-report.js';
export {interpret, type ImportHints, type ImportResult} from './interpret.js';
export {importCodes, type ImportCode, type ImportKind, type ImportMessage} from './messages.js';
export {browserParser, type HtmlParser, type HtmlTree} from './html-tree.js';
export {readHtml} from './read-html.js';
export {readValue, type ReadValue} from './values.js';
export {listLines, type SourceBlock, type SourceDocument, type SourceKind} from './source.js';
