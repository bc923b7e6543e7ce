/** Hands a file, made in the page, to the reader. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], {type}));
  Object.assign(document.createElement('a'), {href: url, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** A report as the text of its file. */
export function writeJson(report: unknown): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
