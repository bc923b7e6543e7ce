/** A share between 0 and 1 with one decimal; a few are never said to be none, nor nearly all to be all. */
export function sayShare(value: number, under: string, over: string): string {
  if (isTiny(value)) return under;
  if (value < 1 && value >= 0.9995) return over;
  return value === 0 || value === 1 ? `${value * 100}%` : `${(value * 100).toFixed(1)}%`;
}

/** 中文 of a share that is said already, with what it is of, where that is not understood: 占办结申请的 25.0%, 不足 0.1%. */
export function sayShareOf(whole: string, value: number, said: string): string {
  const of = whole && `${whole}的`;
  return isTiny(value) ? said.replace('不足', `不足${of}`) : `占${of} ${said}`;
}

function isTiny(value: number): boolean {
  return value > 0 && value < 0.0005;
}
