/** The number below ten thousand that Han numerals spell out, as 一百零五 or 二〇; undefined for any that can be said in another way, such as 三五 or 二百五. */
export function readHanNumber(text: string): number | undefined {
  const spelt = text.replace(/[〇0]/g, '零').replace(/两/g, '二').replace(/^十/, '一十');
  const digits = Array.from(spelt, (char) => numerals.indexOf(char));
  if (!digits.includes(-1)) return digits.length === 1 || (digits[0]! > 0 && digits.includes(0) && digits.length < 10) ? Number(digits.join('')) : undefined;
  let [value, digit] = [0, 0];
  for (const char of spelt) {
    const place = 10 ** ' 十百千'.indexOf(char);
    value += place > 1 ? digit * place : 0;
    digit = place > 1 ? 0 : numerals.indexOf(char);
  }
  value += digit;
  return value > 0 && spell(value) === spelt ? value : undefined;
}

const numerals = '零一二三四五六七八九';

/** A number as it is spelt out, which proves that it was read right. */
function spell(value: number): string {
  const places = String(value).split('').map((digit, i, all) => (digit === '0' ? '零' : numerals.charAt(Number(digit)) + ' 十百千'.charAt(all.length - 1 - i).trim()));
  return places.join('').replace(/零+$/, '').replace(/零+/g, '零');
}
