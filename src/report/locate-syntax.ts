/**
 * Where a text is no JSON, as `line:column` counted from 1, by what the engine says of it in its own way; empty where it does not
 * say, as WebKit.
 */
export function locateSyntax(text: string, said: string): string {
  const [, line, column] = /line (\d+) column (\d+)/.exec(said) ?? [];
  if (line && column) return `${line}:${column}`;
  const position = /position (\d+)/.exec(said)?.[1] ?? (/end of (?:JSON|data)/.test(said) ? text.length : undefined);
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return `${before.length}:${before[before.length - 1]!.length + 1}`;
}
