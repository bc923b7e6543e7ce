export {wordMessage} from './word-message.js';
export {wordImport} from './word-import.js';
