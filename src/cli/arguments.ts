/** The words of a command line: what to do, to which files, and how. */
export interface Arguments {
  readonly command: string | undefined;
  readonly files: readonly string[];
  readonly options: {readonly [name: string]: string | true};
}

/** What is wrong with a command line. */
export class UsageError extends Error {
  constructor(readonly problem: 'unknownOption' | 'needsValue' | 'wrongValue', readonly option: string, readonly known: readonly string[] = []) {
    super(`${problem}: ${option}`);
  }
}

/**
 * Reads a command line. `known` says of each option whether a value follows it.
 * @throws {UsageError} For an option that is not known or lacks its value.
 */
export function readArguments(words: readonly string[], known: {readonly [name: string]: 'value' | 'flag'}): Arguments {
  const [files, options]: [string[], {[name: string]: string | true}] = [[], {}];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!word.startsWith('--')) {
      files.push(word);
      continue;
    }
    const [name, given] = word.slice(2).split(/=(.*)/s) as [string, string | undefined];
    if (!Object.prototype.hasOwnProperty.call(known, name)) throw new UsageError('unknownOption', `--${name}`);
    const value = known[name] === 'flag' ? true : given ?? words[++i];
    if (value === undefined) throw new UsageError('needsValue', `--${name}`);
    options[name] = value;
  }
  const [command, ...rest] = files;
  return {command, files: rest, options};
}
