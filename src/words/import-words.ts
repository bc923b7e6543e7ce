import {takeWords} from './late-words.js';

/** The sentences of what the import noticed; `where` is the place in the form's words, `line` the line of the source. */
export interface ImportFacts {
  readonly where: string;
  readonly found: string;
  readonly taken: string;
  readonly line: number | undefined;
}

type Code =
  | 'edition.superseded' | 'label.near' | 'row.byOrder' | 'blank.placed' | 'unit.unknown' | 'table.blank' | 'total.blank' | 'total.inferred' | 'table.extra' | 'section.extra'
  | 'value.joined' | 'value.split' | 'value.shifted' | 'label.overwritten' | 'text.stripped'
  | 'value.unread' | 'value.ambiguous' | 'row.missing' | 'row.unknown' | 'table.missing' | 'table.unread' | 'figures.lost'
  | 'picture.unread' | 'text.struck' | 'text.damaged' | 'year.missing' | 'furniture.dropped' | 'part.unread' | 'messages.more'
  | 'kind.word97' | 'kind.pdf' | 'kind.image' | 'kind.archive' | 'kind.encrypted' | 'kind.broken' | 'kind.json' | 'kind.unknown' | 'size.large' | 'report.none' | 'report.several';

export interface ImportWords {
  readonly messages: {readonly [C in Code]: (facts: ImportFacts) => string};
  /** What a message is about, over a list of them. */
  readonly kinds: {readonly decision: string; readonly repair: string; readonly loss: string; readonly refusal: string};
  /** The line of the source, in brackets behind a sentence. */
  line(line: number): string;
  /** How sure a decision is, in hundredths. */
  sure(percent: number): string;
  /** The words of the element. */
  readonly screen: {
    readonly name: string;
    readonly choose: string;
    readonly hint: string;
    readonly local: string;
    readonly paste: string;
    readonly readPasted: string;
    readonly reading: string;
    /** While a document comes: the share that is there. */
    fetching(share: number): string;
    /** The title of an error: a document of which no report could be made. */
    readonly unreadable: string;
    readonly again: string;
    readonly download: string;
    readonly copy: string;
    readonly copied: string;
    readonly messages: string;
    readonly noMessages: string;
    readonly show: string;
    /** How to correct a cell, over the tables. */
    readonly correct: string;
    /** A line of the document, as it stands there. */
    source(line: number, text: string): string;
    done(title: string, read: number, doubtful: number, open: number): string;
    edit(where: string): string;
    /** The mark beside a figure: read with a repair, decided, or left open; `corrected` by the reader. */
    readonly marks: {readonly decision: string; readonly repair: string; readonly loss: string; readonly corrected: string};
    notNumber(text: string): string;
    readonly notCopied: string;
    /** A table that is not there, by its heading. */
    fillIn(table: string): string;
  };
}

/** The sentences of the import in 中文 and English. */
export const importWords: {readonly zh: ImportWords; readonly en: ImportWords} = {
  zh: takeWords('zh', 'import', {
    kinds: {decision: '判断', repair: '修补', loss: '未读入', refusal: '无法导入'},
    line: (line) => `（原文第 ${line} 行）`,
    sure: (percent) => `把握 ${percent}%`,
    screen: {
      name: '导入年度报告',
      choose: '选择文件',
      hint: '把 Word（.docx）、网页或文本文件拖到这里，或者选择文件；也可以在 Word 或网页里复制表格，粘贴到下面。',
      local: '文件只在本机读取，不会上传。',
      paste: '粘贴的内容',
      readPasted: '读入粘贴的内容',
      reading: '正在读取……',
      fetching: (share) => `正在下载文件…… ${share * 100}%`,
      unreadable: '无法从这份文件读出年度报告',
      again: '重新导入',
      download: '下载 JSON',
      copy: '复制 JSON',
      copied: '已复制',
      messages: '需要核对的地方',
      noMessages: '每个数字都照原样读入，没有需要核对的地方。',
      show: '查看',
      correct: '在格子上按回车或点击可以改正数字，按 Esc 放弃。',
      source: (line, text) => `原文第 ${line} 行：${text}`,
      done: (title, read, doubtful, open) => `${title ? `《${title}》：` : ''}读入 ${read} 个数字${doubtful ? `，其中 ${doubtful} 处经过推断或修补` : ''}${open ? `，${open} 处没有读入` : ''}。`,
      edit: (where) => `改正：${where}`,
      marks: {decision: '推断', repair: '修补', loss: '待填', corrected: '已改'},
      notCopied: '浏览器没有允许复制，请改用“下载 JSON”。',
      fillIn: (table) => `填写“${table}”`,
      notNumber: (text) => `“${text}”不是数字。请填数字，留空表示空白，也可以填“/”。`,
    },
    messages: {
      'edition.superseded': ({where, found}) => `${where}：用的是 ${found} 版表格，与报告年度不符，已按该版读入。`,
      'label.near': ({where, found}) => `${where}：原文写作“${found}”，按近似的项目名读入，请核对。`,
      'row.byOrder': ({where, found}) => `${where}：原文${found ? `项目名为“${found}”` : '没有项目名'}，按先后次序认定，请核对。`,
      'blank.placed': ({where, found, taken}) => `${where}：原文只有“${found}”，空格没有留下，按合计关系放为“${taken}”，请核对。`,
      'unit.unknown': ({where, found}) => `${where}：金额“${found}”没有单位，照原样保留，请补上单位。`,
      'table.blank': ({where}) => `${where}：没有填写数字，照空白读入。`,
      'total.blank': ({where, taken}) => `${where}：没有填写，各项相加为 ${taken}。`,
      'total.inferred': ({where, found, taken}) => `${where}：不在这一行里，由“${found}”相加得 ${taken}，各列也都合得上。`,
      'table.extra': ({found}) => `表格“${found}”不在规定格式内，作为附加表格保留。`,
      'section.extra': ({found}) => `“${found}”不在规定的六个部分内，作为附加章节保留。`,
      'value.joined': ({where, found}) => `${where}：数字“${found}”中间有空格，已合为一个数。`,
      'value.split': ({where, found, taken}) => `${where}：数字连在一起（${found}），按合计关系只有一种拆法：${taken}。`,
      'value.shifted': ({where, found, taken}) => `${where}：数字错了一格（${found}），按合计关系移为：${taken}。`,
      'label.overwritten': ({where, found, taken}) => `${where}：项目名的位置上是数字（${found}），按合计关系取后面几个：${taken}。`,
      'text.stripped': ({found}) => `已去掉文字处理软件留下的标记：${found}。`,
      'value.unread': ({where, found}) => `${where}：“${found}”不是数字，照原样保留，请改正。`,
      'value.ambiguous': ({where, found}) => `${where}：“${found}”有几种读法，没有读入，请人工填写。`,
      'row.missing': ({where}) => `${where}：原文没有这一行。`,
      'row.unknown': ({where, found}) => `${where}：格式中没有“${found}”这一行，已存入附加表格。`,
      'table.missing': ({where}) => `${where}：原文没有这张表，可能是图片或附件。`,
      'table.unread': ({where}) => `${where}：表格的数字无法对应到格式，已作为附加表格保留。`,
      'figures.lost': ({where}) => `${where}：只剩项目名，数字已经丢失（常见于网页抓取），没有读入任何数字，请找原件。`,
      'picture.unread': ({found}) => `有 ${found} 张图片没有读取；如果表格是图片，请找 Word 原件。`,
      'text.struck': ({found}) => `划掉的文字“${found}”没有读入，请核对；该保留的，请去掉删除线后再导入。`,
      'text.damaged': ({found}) => `文字有损坏：“${found}”，请对照原件。`,
      'year.missing': () => '没有找到报告年度，请填写。',
      'furniture.dropped': ({found}) => `以下文字像是网页上的，没有放进报告：${found.replace(/\n/g, '；')}。`,
      'part.unread': ({found}) => `文件中的“${found}”部分没有读取。`,
      'messages.more': ({found}) => `还有 ${found} 条同类的提示，没有一一列出。请确认文件只是一份报告。`,
      'kind.word97': () => '这是旧版 Word 文件（.doc）。请用 Word 或 WPS 打开，另存为 .docx 后再导入。',
      'kind.pdf': () => '这是 PDF 文件，数字的位置已不可靠。请用生成它的 Word 文件，或把表格复制出来粘贴。',
      'kind.image': ({found}) => `这是图片（${found}）。请用 Word 或网页原件。`,
      'kind.archive': ({found}) => `这不是 Word 文档${found ? `（${found}）` : ''}。请解压或另存为 .docx 后再导入。`,
      'kind.encrypted': () => '文件有密码。请打开后去掉密码，另存再导入。',
      'kind.broken': () => '文件已损坏或不完整，请重新下载或另存。',
      'kind.json': () => '这是 JSON，不是报告原件。请导入它所依据的 Word 文件或网页；gai-report 格式的报告不用导入，可以直接使用。',
      'kind.unknown': ({found}) => `认不出这是什么文件${found ? `（${found}）` : ''}。可以导入 .docx、网页（.html）和纯文本（.txt）。`,
      'size.large': ({found}) => `文件太大（${found}），不像一份年度报告。请只导入报告本身。`,
      'report.none': ({found}) => `这不像政府信息公开工作年度报告：没有找到规定的表格和章节${found ? `（开头是“${found}”）` : ''}。`,
      'report.several': ({where, found}) => `${where}：有两张数字不同的同一种表，像是两份报告放在了一起${found ? `：${found}` : ''}。请分开导入，或者说明要哪一年的。`,
    },
  }),
  en: takeWords('en', 'import', {
    kinds: {decision: 'Decided', repair: 'Repaired', loss: 'Not read', refusal: 'Cannot be imported'},
    line: (line) => ` (line ${line} of the source)`,
    sure: (percent) => `${percent}% sure`,
    screen: {
      name: 'Import an annual report',
      choose: 'Choose a file',
      hint: 'Drop a Word file (.docx), a web page or a text file here, or choose one; or copy the tables in Word or on a page and paste them below.',
      local: 'Files are read on this machine only; nothing is sent.',
      paste: 'What you pasted',
      readPasted: 'Read what I pasted',
      reading: 'Reading…',
      fetching: (share) => `Fetching the file… ${share * 100}%`,
      unreadable: 'No annual report could be read from this file',
      again: 'Import another',
      download: 'Download JSON',
      copy: 'Copy JSON',
      copied: 'Copied',
      messages: 'To check',
      noMessages: 'Every figure was read as printed; there is nothing to check.',
      show: 'Show',
      correct: 'Press Enter on a cell, or click it, to correct its figure; Esc gives up.',
      source: (line, text) => `Line ${line} of the source: ${text}`,
      done: (title, read, doubtful, open) => `${title ? `"${title}": ` : ''}${read} figures read${doubtful ? `, ${doubtful} of them inferred or repaired` : ''}${open ? `, ${open} not read` : ''}.`,
      edit: (where) => `Correct: ${where}`,
      marks: {decision: 'inferred', repair: 'repaired', loss: 'open', corrected: 'corrected'},
      notCopied: 'The browser did not allow copying; use "Download JSON".',
      fillIn: (table) => `Fill in "${table}"`,
      notNumber: (text) => `"${text}" is not a number. Enter a number, nothing for a blank, or "/".`,
    },
    messages: {
      'edition.superseded': ({where, found}) => `${where}: the form is that of ${found}, which is not the one of the report year; read as it stands.`,
      'label.near': ({where, found}) => `${where}: printed as "${found}", taken for the nearest row of the form. Please check.`,
      'row.byOrder': ({where, found}) => `${where}: ${found ? `the label is "${found}"` : 'there is no label'}; placed by its order. Please check.`,
      'blank.placed': ({where, found, taken}) => `${where}: only "${found}" is left of the row, blanks left no trace; placed as "${taken}" by what adds up. Please check.`,
      'unit.unknown': ({where, found}) => `${where}: the amount "${found}" has no unit; kept as printed. Please add the unit.`,
      'table.blank': ({where}) => `${where}: no figures are given; read as blank.`,
      'total.blank': ({where, taken}) => `${where}: left blank; its parts add up to ${taken}.`,
      'total.inferred': ({where, found, taken}) => `${where}: not in its row; read as ${taken}, to which ${found} add up, as do all columns.`,
      'table.extra': ({found}) => `The table "${found}" is not part of the form; kept as an extra table.`,
      'section.extra': ({found}) => `"${found}" is not one of the six sections of the form; kept as a section of its own.`,
      'value.joined': ({where, found}) => `${where}: the number "${found}" has a space inside; joined.`,
      'value.split': ({where, found, taken}) => `${where}: the figures ran together (${found}); only one way to cut them adds up: ${taken}.`,
      'value.shifted': ({where, found, taken}) => `${where}: the figures stand one cell aside (${found}); moved by what adds up: ${taken}.`,
      'label.overwritten': ({where, found, taken}) => `${where}: a figure stands where the label should (${found}); the ones behind it add up: ${taken}.`,
      'text.stripped': ({found}) => `Leftovers of a word processor were taken out: ${found}.`,
      'value.unread': ({where, found}) => `${where}: "${found}" is not a number; kept as it stands. Please correct it.`,
      'value.ambiguous': ({where, found}) => `${where}: "${found}" can be read in more than one way; left out. Please fill it in by hand.`,
      'row.missing': ({where}) => `${where}: the document does not have this row.`,
      'row.unknown': ({where, found}) => `${where}: the form has no row "${found}"; kept in an extra table.`,
      'table.missing': ({where}) => `${where}: the document does not have this table; it may be a picture or an attachment.`,
      'table.unread': ({where}) => `${where}: the figures could not be matched to the form; kept as an extra table.`,
      'figures.lost': ({where}) => `${where}: only the labels are left, the figures are lost, as happens when pages are crawled. No figure was read; please find the original.`,
      'picture.unread': ({found}) => `${found} picture(s) were not read; if a table is a picture, please find the Word file.`,
      'text.struck': ({found}) => `The words "${found}" are struck out and were not read. Please check; remove the line through what should stand, and import again.`,
      'text.damaged': ({found}) => `The text is damaged: "${found}". Please compare it with the original.`,
      'year.missing': () => 'The year of the report was not found; please fill it in.',
      'furniture.dropped': ({found}) => `These words look like the web page's own and were left out: ${found.replace(/\n/g, '; ')}.`,
      'part.unread': ({found}) => `The part "${found}" of the file was not read.`,
      'messages.more': ({found}) => `There are ${found} more messages of the same kinds, not listed. Please check that the file is one report alone.`,
      'kind.word97': () => 'This is an old Word file (.doc). Open it in Word or WPS, save it as .docx, and import that.',
      'kind.pdf': () => 'This is a PDF, in which the places of figures are not reliable. Use the Word file it was made from, or copy and paste the tables.',
      'kind.image': ({found}) => `This is a picture (${found}). Use the Word file or the web page.`,
      'kind.archive': ({found}) => `This is not a Word document${found ? ` (${found})` : ''}. Unpack it, or save it as .docx.`,
      'kind.encrypted': () => 'The file has a password. Open it, remove the password, save it, and import that.',
      'kind.broken': () => 'The file is damaged or incomplete. Download or save it again.',
      'kind.json': () => 'This is JSON, not the report itself. Import the Word file or the web page it was made from; a report in the format of gai-report needs no import.',
      'kind.unknown': ({found}) => `Not a file that is known${found ? ` (${found})` : ''}. You can import .docx, web pages (.html) and plain text (.txt).`,
      'size.large': ({found}) => `The file is too large (${found}) for an annual report. Import the report alone.`,
      'report.none': ({found}) => `This does not look like an annual report on government information disclosure: none of its tables and sections were found${found ? ` (it begins with "${found}")` : ''}.`,
      'report.several': ({where, found}) => `${where}: there are two such tables with different figures, as if two reports stood together${found ? `: ${found}` : ''}. Import them one by one, or say which year.`,
    },
  }),
};
