/** The words of a command line: what to do, to which files, and how. */
export interface Arguments {
  readonly command: string | undefined;
  readonly files: readonly string[];
  readonly options: {readonly [name: string]: string | true};
}

/** What may follow an option: nothing, any value, or one of these. */
export interface KnownOptions {
  readonly [name: string]: 'flag' | 'value' | readonly string[];
}

/** What is wrong with a command line. */
export class UsageError extends Error {
  constructor(readonly problem: 'unknownOption' | 'needsValue' | 'wrongValue', readonly option: string, readonly known: readonly string[] = []) {
    super(`${problem}: ${option}`);
  }
}

/**
 * Reads a command line. `known` says of each option whether a value follows it, or which values may.
 * @throws {UsageError} For an option that is not known, lacks its value or has one that it does not know.
 */
export function readArguments(words: readonly string[], known: KnownOptions): Arguments {
  const [files, options]: [string[], {[name: string]: string | true}] = [[], {}];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!word.startsWith('-') || word === '-') {
      files.push(word);
      continue;
    }
    if (!word.startsWith('--')) throw new UsageError('unknownOption', word);
    const [name, given] = word.slice(2).split(/=(.*)/s) as [string, string | undefined];
    if (!Object.prototype.hasOwnProperty.call(known, name)) throw new UsageError('unknownOption', `--${name}`);
    const kind = known[name]!;
    const value = kind === 'flag' ? true : given ?? words[++i];
    if (value === undefined) throw new UsageError('needsValue', `--${name}`);
    if (typeof kind !== 'string' && !kind.includes(value as string)) throw new UsageError('wrongValue', `--${name} ${String(value)}`, kind);
    options[name] = value;
  }
  const [command, ...rest] = files;
  return {command, files: rest, options};
}
