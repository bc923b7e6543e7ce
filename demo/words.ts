import {writeTraditional} from './traditional.js';

const written = {
  'zh-CN': {
    subtitle: '政府信息公开工作年度报告组件', pages: '页面', choices: '显示选项', sample: '报告', language: '语言', theme: '主题',
    light: '浅色', dark: '深色', contrast: '高对比', auto: '跟随系统',
    report: '整份报告', gallery: '样例', elements: '组件', themes: '配色', checks: '核对', import: '导入', tryYours: '试一试',
    embed: '嵌入', embedReport: '选一份报告', embedIntro: '选择上面的样例，或者用自己的文件。各种写法由同一套程序写出。', embedOwn: '用自己的文件或粘贴的表格', embedSnippet: '选写法，取代码', embedProfile: '写法',
    embedCharts: '包括图', embedHash: '写上脚本的校验值（integrity）', embedNoHash: '校验值要在安全的网页（https 或本机）里、生成组件之后才能算', embedPictures: '图是单独的文件，和网页放在一起：',
    profileUse: {element: '网页能用脚本时：表、图、下载都有', css: '不能用脚本，能写样式表', inline: '编辑器只留行内样式', bare: '编辑器连样式也删', page: '一个独立的文件，上传后链接过去', picture: '编辑器删 SVG，留图片'},
    probe: '不知道该用哪种？让编辑器自己回答', probeIntro: '探针里每种写法各有一小段。看编辑器留下什么，就知道用哪种。', probeCopy: '复制探针，粘贴到编辑器的“源代码”里，保存。', probePaste: '把保存之后的源代码粘贴回来：',
    probeBest: '请用', probeNone: '每种写法都有丢失：请上传 page 的独立文件，在文章里放一个链接。', probeUnknown: '没有找到探针的标记行（gai-probe …），请粘贴整段源代码。', kept: '留下', lost: '丢失',
    features: {figures: '数字', spans: '合并单元格', scope: '表头关系', looks: '样式', chart: '图', element: '标签和数据'},
    code: '代码', copy: '复制标签', copyCode: '复制', copyCss: '复制样式', copyJson: '复制 JSON', copied: '已复制', picked: '选中', tryIt: '试一份样例',
    example: '示例', lastEvent: '最近的事件', noEvent: '点选示例中的数字或按钮，事件显示在这里。', script: '所需脚本', attributes: '属性（attribute）', noAttributes: '没有属性。',
    properties: '属性与方法（JavaScript）', events: '事件', slots: '插槽', parts: '部件（::part）', cssProperties: '样式变量', defaultSlot: '（默认）',
    initially: '默认', unset: '（不设）', showPart: '标出', partAbsent: '示例里此刻没有这个部件。', resetExample: '恢复默认',
    allColours: '全部颜色在配色页一起试。', manifest: '本页由 custom-elements.json 生成。',
    skin: '从哪套配色开始', skins: {blue: '政务蓝', grey: '素灰', dark: '深色', contrast: '高对比'},
    letters: '文字、底色与线', tones: '图表', sizes: '字号', contrasts: '对比度', contrastsPass: '文字与底色的对比度全部达到 AA（4.5:1）。',
    contrastsFail: '处文字对比度低于 AA（4.5:1），已标 ▲。', tonesFail: '低于 3:1 的图形颜色（旁边有文字和数字，不只靠颜色）', glyph: '文',
    css: '样式', onlyChanges: '只列改过的', nothingChanged: '/* 还没有改动 */', preview: '预览', chooseColour: '选取',
    tryIntro: '把 Word 文件拖进来，或者粘贴表格。文件只在本页读取，不上传，也不离开这台电脑。', stepGive: '给出报告', stepSee: '看完成的页面', stepTake: '带走标签和数据',
    waiting: '读入一份报告后，这里就是完成的页面。', findingsApart: '先是核对结果，供发布前查看；带走的标签不显示它。再往下是完成的页面。', ready: '页面已生成：', tagWithFile: '标签，数据另存为文件', tagAlone: '标签，数据写在里面', saveBeside: '把数据存成这个文件，放在网页旁边：', data: '数据', download: '下载',
  },
  en: {
    subtitle: 'components for disclosure reports', pages: 'Pages', choices: 'View', sample: 'Report', language: 'Language', theme: 'Theme',
    light: 'Light', dark: 'Dark', contrast: 'High contrast', auto: 'As the system',
    report: 'Whole report', gallery: 'Samples', elements: 'Elements', themes: 'Theming', checks: 'Checks', import: 'Import', tryYours: 'Try yours',
    embed: 'Embed', embedReport: 'Choose a report', embedIntro: 'Choose a sample above, or take a file of your own. One renderer writes every profile.', embedOwn: 'A file of your own, or pasted tables', embedSnippet: 'Choose a profile, take the code', embedProfile: 'Profile',
    embedCharts: 'With charts', embedHash: 'With the hash of the script (integrity)', embedNoHash: 'The hash needs a secure page (https or this computer) and built components', embedPictures: 'The charts are files of their own, beside the page:',
    profileUse: {element: 'the page may run scripts: tables, charts, downloads', css: 'no scripts, but a style sheet', inline: 'the editor keeps inline styles alone', bare: 'the editor drops styles, too', page: 'one file of its own, to upload and link to', picture: 'the editor drops SVG and keeps pictures'},
    probe: 'Which one? Let the editor answer', probeIntro: 'The probe holds a little of every profile. What the editor keeps of it says which to use.', probeCopy: 'Copy the probe, paste it into the source view of the editor, and save.', probePaste: 'Paste back the source after saving:',
    probeBest: 'Use', probeNone: 'Something of every profile is lost: upload the file of the profile page, and link to it.', probeUnknown: 'The lines of the probe (gai-probe …) are not there: paste the whole source.', kept: 'kept', lost: 'lost',
    features: {figures: 'Figures', spans: 'Merged cells', scope: 'Headings', looks: 'Looks', chart: 'Chart', element: 'Tag and data'},
    code: 'Code', copy: 'Copy tag', copyCode: 'Copy', copyCss: 'Copy CSS', copyJson: 'Copy JSON', copied: 'Copied', picked: 'Selected', tryIt: 'Try a sample',
    example: 'Example', lastEvent: 'Last event', noEvent: 'Choose a figure or a button of the example: its event shows here.', script: 'Scripts', attributes: 'Attributes', noAttributes: 'No attributes.',
    properties: 'Properties and methods', events: 'Events', slots: 'Slots', parts: 'Parts', cssProperties: 'CSS properties', defaultSlot: '(default)',
    initially: 'Default', unset: '(not set)', showPart: 'Show', partAbsent: 'The example has no such part just now.', resetExample: 'Reset',
    allColours: 'The theming page changes all colours together.', manifest: 'This page is made from custom-elements.json.',
    skin: 'Begin with', skins: {blue: 'Official blue', grey: 'Plain grey', dark: 'Dark', contrast: 'High contrast'},
    letters: 'Letters, grounds and lines', tones: 'Charts', sizes: 'Sizes', contrasts: 'Contrast', contrastsPass: 'All letters reach AA (4.5:1) on every ground.',
    contrastsFail: 'pairs of letters and ground are under AA (4.5:1), marked ▲.', tonesFail: 'Colours of shapes under 3:1 (words and figures stand beside them)', glyph: 'Aa',
    css: 'CSS', onlyChanges: 'Changes only', nothingChanged: '/* nothing changed yet */', preview: 'Preview', chooseColour: 'Choose',
    tryIntro: 'Drop a Word file or paste tables. They are read in this page only: nothing is uploaded, nothing leaves this computer.', stepGive: 'Give a report', stepSee: 'See the finished page', stepTake: 'Take the tag and the data',
    waiting: 'Once a report is read, its finished page stands here.', findingsApart: 'First what does not add up, for you to look at before you publish; the tag to take does not show it. Below it is the finished page.', ready: 'The page is made:', tagWithFile: 'Tag, with the data in a file', tagAlone: 'Tag, with the data inside', saveBeside: 'Save the data under this name, beside your page: ', data: 'Data', download: 'Download',
  },
} as const;

/** The words of the demo's own pages, those of the elements are their own; traditional ones are written from the simplified. */
export const words = {...written, 'zh-Hant': toTraditionalWords(written['zh-CN'])} as const;

function toTraditionalWords(simplified: (typeof written)['zh-CN']): (typeof written)['zh-CN'] {
  return JSON.parse(writeTraditional(JSON.stringify(simplified))) as (typeof written)['zh-CN'];
}

export type DemoLanguage = keyof typeof words;

/** A word that is one string, as `data-words` in a page may name it. */
export type DemoWord = Exclude<keyof typeof words['en'], 'skins' | 'profileUse' | 'features'>;

/** The sample reports in `public/samples/`. */
export const samples = [
  {file: 'city-2025', 'zh-CN': '某市 2025（14,069 件申请）', en: 'A city 2025 (14,069 requests)'},
  {file: 'langxia-2019', 'zh-CN': '朗霞街道 2019（附统计表）', en: 'Langxia 2019 (with statistics)'},
  {file: 'daguan-2019', 'zh-CN': '大关街道 2019（全零，有空格）', en: 'Daguan 2019 (zeros and blanks)'},
  {file: 'lianhua-2022', 'zh-CN': '莲花街道 2022（自制表格）', en: 'Lianhua 2022 (home-made tables)'},
  {file: 'chaiqiao-2019', 'zh-CN': '柴桥街道 2019（多数空白）', en: 'Chaiqiao 2019 (mostly blank)'},
  {file: 'draft-2024', 'zh-CN': '临湖县水务局 2024（草稿，有差错）', en: 'Linhu 2024 (a draft with errors)'},
  {file: 'xianfenglu-2020', 'zh-CN': '咸丰路街道 2020', en: 'Xianfenglu 2020'},
] as const;

/** A sample as the page's reader knows it. */
export function nameSample(sample: (typeof samples)[number], language: DemoLanguage): string {
  return language === 'zh-Hant' ? writeTraditional(sample['zh-CN']) : sample[language];
}
