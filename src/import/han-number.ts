/** The number that Han numerals spell out, as 一百零五 or 二〇; undefined for any that can be said in another way, such as 三五 or 二百五. */
export function readHanNumber(text: string): number | undefined {
  const spelt = text.replace(/[〇0]/g, '零').replace(/两/g, '二').replace(/^十/, '一十');
  if (spelt.length === 1 && numerals.includes(spelt)) return numerals.indexOf(spelt);
  if (/^[一二三四五六七八九][零一二三四五六七八九]{1,8}$/.test(spelt) && spelt.includes('零')) return Number(Array.from(spelt, (char) => numerals.indexOf(char)).join(''));
  const value = addPlaces(spelt);
  return value > 0 && spell(value) === spelt ? value : undefined;
}

const numerals = '零一二三四五六七八九';

function addPlaces(spelt: string): number {
  let [whole, section, digit] = [0, 0, 0];
  for (const char of spelt) {
    const place = {十: 10, 百: 100, 千: 1000}[char];
    if (place) section += digit * place;
    else if (char === '万') whole += (section + digit) * 10000;
    digit = place || char === '万' ? 0 : numerals.indexOf(char);
    if (char === '万') section = 0;
  }
  return whole + section + digit;
}

/** A number below a hundred million as it is spelt out, which proves that it was read right. */
function spell(value: number): string {
  const [high, low] = [Math.floor(value / 10000), value % 10000].map((section) => Array.from(String(section).padStart(4, '0'), (digit, i) =>
    (digit === '0' ? '零' : numerals.charAt(Number(digit)) + ['千', '百', '十', ''][i]!)).join('').replace(/零+$/, '').replace(/零+/g, '零'));
  return `${high ? `${high}万` : ''}${low}`.replace(/^零/, '');
}
