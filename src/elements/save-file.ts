/** Hands a file, made in the page, to the reader; what no name of a file may hold becomes a dash. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], {type}));
  Object.assign(document.createElement('a'), {href: url, download: name.replace(/[\\/:*?"<>|\s]+/g, '-')}).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** A report as the text of its file. */
export function writeJson(report: unknown): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
