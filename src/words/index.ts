export {wordMessage} from './word-message.js';
export {wordImport} from './word-import.js';
export {wordFinding, wordRepair} from './word-finding.js';
export {replaceWords, type ReplaceableWords} from './replace-words.js';
export {wordSummary} from './word-summary.js';
