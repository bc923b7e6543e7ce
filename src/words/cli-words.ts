/** What the command says, in 中文 and English. */
export interface CliWords {
  readonly help: string;
  unknownCommand(name: string): string;
  unknownOption(name: string): string;
  needsValue(option: string): string;
  readonly noFiles: string;
  notFound(path: string): string;
  /** The head of the table of results: file, figures read, inferred, blank, not found, messages. */
  readonly columns: readonly [string, string, string, string, string, string];
  readonly refused: string;
  progress(done: number, all: number): string;
  summary(all: number, clean: number, doubtful: number, refused: number): string;
}

export const cliWords: {readonly zh: CliWords; readonly en: CliWords} = {
  zh: {
    help: `gai-report：政府信息公开工作年度报告的工具

用法
  gai-report import 文件或目录… [--out 目录] [--format json]
    读入 Word（.docx）、网页（.html）或文本（.txt），每份报告写成一个 JSON 文件。
    不写 --out 时 JSON 写到标准输出；读入情况写到标准错误。
    结束码：0 全部读入，1 有的需要人工核对，2 没有一份可用。

选项
  --out 目录       把 JSON 写进这个目录
  --format json    逐行输出：文件、报告、提示（给程序用）
  --lang zh|en     提示的语言（默认按系统）
  --help           显示本说明`,
    unknownCommand: (name) => `没有“${name}”这个命令。可用的命令：import。用 gai-report --help 看说明。`,
    unknownOption: (name) => `没有“${name}”这个选项。用 gai-report --help 看说明。`,
    needsValue: (option) => `选项 ${option} 后面要写一个值。`,
    noFiles: '请写明要读入的文件或目录，例如：gai-report import 报告.docx',
    notFound: (path) => `找不到 ${path}，请检查路径。`,
    columns: ['文件', '读入', '推断', '空白', '未找到', '提示'],
    refused: '无法导入',
    progress: (done, all) => `正在读入 ${done}/${all}`,
    summary: (all, clean, doubtful, refused) => `共 ${all} 份：${clean} 份全部读入，${doubtful} 份需要核对，${refused} 份无法导入。`,
  },
  en: {
    help: `gai-report: tools for the annual report on government information disclosure

Usage
  gai-report import FILE|DIR... [--out DIR] [--format json]
    Reads Word (.docx), web pages (.html) or text (.txt) and writes one JSON file a report.
    Without --out the JSON goes to standard output; how it went goes to standard error.
    Exit: 0 all read, 1 some need a human, 2 nothing usable.

Options
  --out DIR        Write the JSON files into this folder
  --format json    A line a file with report and messages, for programs
  --lang zh|en     The language of messages (by default that of the system)
  --help           Show this`,
    unknownCommand: (name) => `There is no command “${name}”. Commands: import. See gai-report --help.`,
    unknownOption: (name) => `There is no option “${name}”. See gai-report --help.`,
    needsValue: (option) => `The option ${option} needs a value.`,
    noFiles: 'Name the files or folders to read, such as: gai-report import report.docx',
    notFound: (path) => `${path} was not found; check the path.`,
    columns: ['file', 'read', 'inferred', 'blank', 'not found', 'messages'],
    refused: 'cannot be imported',
    progress: (done, all) => `Reading ${done}/${all}`,
    summary: (all, clean, doubtful, refused) => `${all} in all: ${clean} read completely, ${doubtful} to check, ${refused} not imported.`,
  },
};
