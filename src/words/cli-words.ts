/** What the command says, in 中文 and English. */
export interface CliWords {
  readonly help: string;
  unknownCommand(name: string, known: readonly string[]): string;
  unknownOption(name: string): string;
  needsValue(option: string): string;
  /** An option and its value, which is none of those that are known. */
  wrongValue(option: string, known: readonly string[]): string;
  noFiles(command: string): string;
  notFound(path: string): string;
  notRead(path: string, reason: string): string;
  notWritten(path: string, reason: string): string;
  /** The head of the table of results: file, figures read, inferred, blank, not found, messages. */
  readonly columns: readonly [string, string, string, string, string, string];
  readonly refused: string;
  progress(done: number, all: number): string;
  summary(all: number, clean: number, doubtful: number, refused: number): string;
  /** A file that is neither a report nor a document one could be read from; why. */
  notReport(path: string, why: string): string;
  /** What `render` is to write was not said. */
  noProfile(known: readonly string[]): string;
  checked(files: number, errors: number, warnings: number, agreeing: number, open: number): string;
}

export const cliWords: {readonly zh: CliWords; readonly en: CliWords} = {
  zh: {
    help: `gai-report：政府信息公开工作年度报告的工具

用法
  gai-report import 文件或目录… [--out 目录] [--format json]
    读入 Word（.docx）、网页（.html）或文本（.txt），每份报告写成一个 JSON 文件。
    不写 --out 时 JSON 写到标准输出；读入情况写到标准错误。
    结束码：0 全部读入，1 有的需要人工核对，2 没有一份可用。

  gai-report check 文件… [--previous 文件] [--format text|json|sarif] [--fail-on error|warning]
    核对报告的勾稽关系、文字与表格，以及与上一年报告的衔接；文件可以是报告 JSON，也可以是 import 能读的文件。
    结束码：0 没有问题，1 有问题（--fail-on warning 时警告也算），2 有文件读不了。

  gai-report render 文件… --profile element|css|inline|bare|page|picture [--charts] [--lang zh|en] [--out 目录]
    把报告写成不需要脚本的 HTML；文件可以是报告 JSON，也可以是 import 能读的文件。
    element 组件标签，内含数据和可读的表格    css 类名加一段样式    inline 只用行内样式
    bare 只有边框、跨行跨列和表头关系        page 一个独立的网页文件，可打印    picture 图另存为 SVG
    不写 --out 时写到标准输出。结束码：0 全部写出，2 有文件读不了或写不了。

选项
  --out 目录       把结果写进这个目录
  --profile 形式   render：写成哪一种
  --charts         render：加上图；不能放图的形式改用数据表
  --format 格式    import：json 逐行输出文件、报告、提示；check：text（默认）、json、sarif
  --previous 文件  上一年的报告
  --fail-on 级别   error（默认）或 warning
  --lang zh|en     提示的语言（默认按系统）；render：表格和说明的语言（默认 zh）
  --help           显示本说明`,
    unknownCommand: (name, known) => `没有“${name}”这个命令。可用的命令：${known.join('、')}。用 gai-report --help 看说明。`,
    unknownOption: (name) => `没有“${name}”这个选项。用 gai-report --help 看说明。`,
    needsValue: (option) => `选项 ${option} 后面要写一个值。`,
    wrongValue: (option, known) => `${option}：没有这个取值，可用 ${known.join('、')}。`,
    noFiles: (command) => `请写明文件，例如：gai-report ${command} 报告.docx`,
    notFound: (path) => `找不到 ${path}，请检查路径。`,
    notRead: (path, reason) => `${path} 无法读取（${reason}），已跳过。请检查文件和权限后单独导入。`,
    notWritten: (path, reason) => `${path} 无法写入（${reason}），这份报告没有保存。请检查 --out 目录和权限。`,
    columns: ['文件', '读入', '推断', '空白', '未找到', '提示'],
    refused: '无法导入',
    progress: (done, all) => `正在读入 ${done}/${all}`,
    summary: (all, clean, doubtful, refused) => `共 ${all} 份：${clean} 份全部读入，${doubtful} 份需要核对，${refused} 份无法导入。`,
    notReport: (path, why) => `${path}：读不了。${why}`,
    noProfile: (known) => `请用 --profile 写明形式：${known.join('、')}。`,
    checked: (files, errors, warnings, agreeing, open) => `共 ${files} 份：${errors} 处错误，${warnings} 处警告，${agreeing} 项相符，${open} 项缺少数字未核对。`,
  },
  en: {
    help: `gai-report: tools for the annual report on government information disclosure

Usage
  gai-report import FILE|DIR... [--out DIR] [--format json]
    Reads Word (.docx), web pages (.html) or text (.txt) and writes one JSON file a report.
    Without --out the JSON goes to standard output; how it went goes to standard error.
    Exit: 0 all read, 1 some need a human, 2 nothing usable.

  gai-report check FILE... [--previous FILE] [--format text|json|sarif] [--fail-on error|warning]
    Checks the sums of reports, their text against their tables, and how they follow last year's;
    a file is report JSON or anything that import reads.
    Exit: 0 nothing found, 1 something found (warnings count with --fail-on warning), 2 a file was not readable.

  gai-report render FILE... --profile element|css|inline|bare|page|picture [--charts] [--lang zh|en] [--out DIR]
    Writes reports as HTML that needs no script; a file is report JSON or anything that import reads.
    element: the tag with data and readable tables   css: classes and a style sheet   inline: styles on each element
    bare: borders, spans and headings only           page: one file of its own, for print too   picture: charts as SVG files
    Without --out it goes to standard output. Exit: 0 all written, 2 a file was not readable or writable.

Options
  --out DIR        Write the files into this folder
  --profile NAME   render: what to write
  --charts         render: add the charts, as tables of numbers where drawings do not survive
  --format FORMAT  import: json, a line a file with report and messages; check: text (default), json, sarif
  --previous FILE  The report of the year before
  --fail-on LEVEL  error (default) or warning
  --lang zh|en     The language of messages (by default that of the system); render: of tables and words (zh)
  --help           Show this`,
    unknownCommand: (name, known) => `There is no command “${name}”. Commands: ${known.join(', ')}. See gai-report --help.`,
    unknownOption: (name) => `There is no option “${name}”. See gai-report --help.`,
    needsValue: (option) => `The option ${option} needs a value.`,
    wrongValue: (option, known) => `${option}: there is no such value; use ${known.join(', ')}.`,
    noFiles: (command) => `Name the files, such as: gai-report ${command} report.docx`,
    notFound: (path) => `${path} was not found; check the path.`,
    notRead: (path, reason) => `${path} could not be read (${reason}) and was left out. Check the file and its permissions, and import it by itself.`,
    notWritten: (path, reason) => `${path} could not be written (${reason}); this report was not saved. Check the folder of --out and its permissions.`,
    columns: ['file', 'read', 'inferred', 'blank', 'not found', 'messages'],
    refused: 'cannot be imported',
    progress: (done, all) => `Reading ${done}/${all}`,
    summary: (all, clean, doubtful, refused) => `${all} in all: ${clean} read completely, ${doubtful} to check, ${refused} not imported.`,
    notReport: (path, why) => `${path} could not be read. ${why}`,
    noProfile: (known) => `Say with --profile what to write: ${known.join(', ')}.`,
    checked: (files, errors, warnings, agreeing, open) => `${files} in all: ${errors} errors, ${warnings} warnings, ${agreeing} rules hold, ${open} not assessed for lack of figures.`,
  },
};
