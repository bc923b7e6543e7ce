/** A number with its thousands apart and all its places, as Chinese and English both write it. `Intl` would write the same, but loading what it needs takes longer than drawing a report. */
export function sayNumber(value: number): string {
  const text = String(value);
  if (text.includes('e')) return value.toLocaleString('en', {maximumFractionDigits: 20});
  return text.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
}
