/** The words around the explanations of rows. */
export interface HelpWords {
  readonly hint: string;
  article(number: number): string;
}

const digits = '零一二三四五六七八九';
const sayNumber = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? digits.charAt(tens) : ''}${tens ? '十' : ''}${ones || !tens ? digits.charAt(ones) : ''}`;
};

export const helpWords: {readonly zh: HelpWords; readonly en: HelpWords} = {
  zh: {hint: '选中或点按一行，这里说明它统计的是什么。', article: (number) => `（《政府信息公开条例》第${sayNumber(number)}条）`},
  en: {hint: 'Choose or tap a row to read here what it counts.', article: (number) => ` (Article ${number} of the Regulations on Open Government Information)`},
};
