/** Rows as CSV that a spreadsheet opens as it should: UTF-8 with its mark, CRLF, and no text that a spreadsheet would take for a formula. */
export function writeCsv(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(writeField).join(',')}\r\n`).join('')}`;
}

function writeField(field: string | number | undefined): string {
  if (typeof field === 'number' || field === undefined) return String(field ?? '');
  const isSafe = /^[+-]?\d+(\.\d+)?$/.test(field) || !/^[=+\-@＝＋－＠\t\r\n]/.test(field); // a number is no formula, whatever its sign
  const safe = isSafe ? field : `'${field}`;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
