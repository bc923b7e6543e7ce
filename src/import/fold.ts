/**
 * A label without what printing, scanning and typing do to it: widths, spaces, punctuation, look-alike
 * and traditional characters. Two labels that mean the same fold to the same text; numbering stays.
 */
export function foldLabel(text: string): string {
  if (text.length > 100) return fold(text);
  let folded = known.get(text);
  if (folded === undefined) {
    if (known.size > 4000) known.clear(); // a thousand files in one run must not fill the memory
    known.set(text, (folded = fold(text)));
  }
  return folded;
}

/** Full-width forms, compatibility characters and Kangxi radicals in their common form; marks of notes are no digits and go. */
export function foldWidth(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(/[⁰¹²³⁴-⁹]+/g, '').replace(/([\d０-９])\s*[①-⒇]+/g, '$1').normalize('NFKC').replace(/[釆〇]/g, (char) => (char === '釆' ? '采' : '0'));
}

/** Traditional characters in their simplified form, as far as the forms and what stands around them have them. */
export function foldTraditional(text: string): string {
  return text.replace(traditional, (char) => simplified.get(char) ?? char);
}

function fold(text: string): string {
  const bare = foldWidth(text).replace(/[\s\p{P}\p{S}\u200b-\u200f\ufeff]/gu, '');
  return foldTraditional(bare).replace(/檔案|档案/g, '文件').replace(/訊息|讯息/g, '信息');
}

// Nothing but letters and digits of ASCII and common Han, which NFKC leaves alone.
const plain = /^[\x20-\x7e\u4e00-\u91c5\u91c7-\u9fff]*$/;
const known = new Map<string, string>();

// The characters of the forms, of their headings and of what stands around them that have a traditional form.
const pairs = '國国辦办開开號号總总體体況况動动據据條条項项內内製制數数對对規规範范減减處处決决許许務务強强業业費费購购額额請请關关係系為为於于織织與与結结轉转無无現现當当複复復复訴诉訟讼維维糾纠審审經经題题進进報报廢废發发單单萬万億亿圓元繳缴納纳網网應应' +
  '眾众註注熱热點点輿舆讀读參参聞闻佈布負负責责誌志線线談谈來来時时機机構构護护權权類类過过執执舉举屬属稱称個个場场區区鎮镇鄉乡標标統统計计頁页載载認认識识詢询獲获罰罚員员產产會会議议採采組组級级繼继續续聯联適适間间隊队難难補补後后確确穩稳訪访' +
  '問问這这編编隻只繫系覆复沒没';
const simplified = new Map(Array.from({length: pairs.length / 2}, (_, i) => [pairs[2 * i]!, pairs[2 * i + 1]!]));
const traditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'g');
