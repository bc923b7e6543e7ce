import {toTraditional} from '../src/words/traditional.js';

// Characters of the demo's own words that those of the elements do not need.
const pairs = '临臨丰豐义義从從县縣场場块塊宽寬将將层層带帶叠疊换換桥橋浅淺独獨电電离離称稱纹紋细細缓緩编編脑腦脚腳莲蓮蓝藍让讓话話谁誰购購败敗较較辑輯达達还還释釋针針钮鈕键鍵随隨顺順预預颜顏验驗';
const traditionalOf = new Map(Array.from({length: pairs.length / 2}, (_, i) => [pairs.charAt(2 * i), pairs.charAt(2 * i + 1)]));

/** Words of the demo in traditional characters. */
export function writeTraditional(text: string): string {
  return toTraditional(text).replace(/\p{Script=Han}/gu, (char) => traditionalOf.get(char) ?? char);
}
