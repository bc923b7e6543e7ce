import type {Report} from '../report/report.js';

/** The report as JSON inside a script element, from which it can be read back exactly; no text of it can end the element. */
export function writeJsonScript(report: Report): string {
  return `<script type="application/json">${JSON.stringify(report).replace(unsafe, escapeChar)}</script>`;
}

// What could end or hide a script, break a line of it, or turn the direction of its source.
const unsafe = /[<>&\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

function escapeChar(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
