/** A number with its thousands apart and all its places, as Chinese and English both write it. `Intl` would write the same, but loading what it needs takes longer than drawing a report. */
export function sayNumber(value: number): string {
  const text = String(value);
  if (text.includes('e')) return value.toLocaleString('en', {maximumFractionDigits: 20});
  let said = text;
  for (let i = (text.includes('.') ? text.indexOf('.') : text.length) - 3; i > (value < 0 ? 1 : 0); i -= 3) said = `${said.slice(0, i)},${said.slice(i)}`;
  return said;
}
