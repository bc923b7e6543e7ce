// What few reports need, fetched together when one does.
export {fillFreeTable} from './free-tables.js';
export {numberNotes} from './number-notes.js';
