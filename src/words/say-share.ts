/** A share between 0 and 1 with one decimal; a few are never said to be none, nor nearly all to be all. */
export function sayShare(value: number, under: string, over: string): string {
  if (value > 0 && value < 0.0005) return under;
  if (value < 1 && value >= 0.9995) return over;
  return value === 0 || value === 1 ? `${value * 100}%` : `${(value * 100).toFixed(1)}%`;
}
