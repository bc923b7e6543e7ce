import {findPhrases} from './late-words.js';

/** The words of the interface and the forms in traditional characters. Made for this vocabulary, not for any text. */
export function toTraditional(text: string): string {
  let written = text;
  for (const [simplified, traditional] of Object.entries(findPhrases())) written = written.split(simplified).join(traditional);
  for (const [simplified, traditional] of phrases) if (written.includes(simplified)) written = written.split(simplified).join(traditional);
  return written.replace(note, '註').replace(simplified, (char) => traditionalOf.get(char)!);
}

// Where one simplified character stands for several, the word decides.
const phrases: readonly (readonly [string, string])[] = [
  ['复制', '複製'], ['答复', '答覆'], ['反复', '反覆'], ['制作', '製作'], ['自制', '自製'], ['绘制', '繪製'], ['关系', '關係'], ['重复', '重複'], ['咨询', '諮詢'],
];
// A note, alone, with its number or its place, and 注明; not 关注 and 注意.
const note = /^注$|注(?=[ ：明（])/g;

const pairs = '错錯误誤计計后後对對项項没沒写寫数數与與应應为為复復议議当當结結转轉请請于於读讀给給机機关關报報汇彙总總种種径徑说說费費发發时時两兩并並占佔过過归歸类類则則统統布佈网網页頁传傳会會变變个個实實调調动動处處现現显顯这這规規仅僅参參况況问問题題简簡体體选選点點里裡么麼开開条條录錄阅閱语語图圖据據载載来來' +
  '链鏈闭閉无無设設标標签籤内內边邊张張连連检檢络絡试試务務确確滚滾样樣线線组組节節导導号號认認识識级級属屬办辦绘繪负負画畫该該减減决決国國范範许許罚罰强強业業采採购購额額诉訴讼訟进進废廢单單万萬补補缴繳纳納还還别別经經济濟稳穩损損权權隐隱讨討论論记記执執专專门門询詢产產资資责責访訪举舉书書围圍视視弃棄' +
  '继繼续續织織维維纠糾审審构構区區护護获獲众眾热熱舆輿闻聞谈談断斷择擇贴貼车車击擊间間几幾软軟丢丟见見划劃删刪坏壞旧舊档檔压壓码碼纯純头頭余餘亿億浏瀏览覽虚虛从從适適键鍵';
const traditionalOf = new Map(Array.from({length: pairs.length / 2}, (_, i) => [pairs.charAt(2 * i), pairs.charAt(2 * i + 1)] as const));
const simplified = new RegExp(`[${Array.from(traditionalOf.keys()).join('')}]`, 'g');
