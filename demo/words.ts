/** The words of the demo's own page; those of the elements are their own. */
export const words = {
  'zh-CN': {
    subtitle: '政府信息公开工作年度报告组件', sample: '报告', language: '语言', theme: '主题',
    light: '浅色', dark: '深色', contrast: '高对比', auto: '跟随系统',
    copy: '复制标签', copied: '已复制', states: '出错、缺表时的样子', picked: '选中', statistics: '统计表', extra: '附加表', table: '表', chart: '图', gallery: '样例', import: '导入', checks: '核对', report: '整份报告', tryIt: '试一份样例', copyTag: '复制标签',
  },
  en: {
    subtitle: 'components for disclosure reports', sample: 'Report', language: 'Language', theme: 'Theme',
    light: 'Light', dark: 'Dark', contrast: 'High contrast', auto: 'As the system', copy: 'Copy tag', copied: 'Copied',
    states: 'Errors and absent tables', picked: 'Selected', statistics: 'Statistics', extra: 'Extra table', table: 'Table', chart: 'Chart', gallery: 'Samples', import: 'Import', checks: 'Checks', report: 'Whole report', tryIt: 'Try a sample', copyTag: 'Copy tag',
  },
} as const;

export type DemoLanguage = keyof typeof words;

/** The sample reports in `public/samples/`. */
export const samples = [
  {file: 'city-2025', 'zh-CN': '某市 2025（14,069 件申请）', en: 'A city 2025 (14,069 requests)'},
  {file: 'langxia-2019', 'zh-CN': '朗霞街道 2019（附统计表）', en: 'Langxia 2019 (with statistics)'},
  {file: 'daguan-2019', 'zh-CN': '大关街道 2019（全零，有空格）', en: 'Daguan 2019 (zeros and blanks)'},
  {file: 'lianhua-2022', 'zh-CN': '莲花街道 2022（自制表格）', en: 'Lianhua 2022 (home-made tables)'},
  {file: 'chaiqiao-2019', 'zh-CN': '柴桥街道 2019（多数空白）', en: 'Chaiqiao 2019 (mostly blank)'},
  {file: 'draft-2024', 'zh-CN': '临湖县水务局 2024（有差错）', en: 'Linhu 2024 (with errors)'},
  {file: 'xianfenglu-2020', 'zh-CN': '咸丰路街道 2020', en: 'Xianfenglu 2020'},
] as const;
