/** Sums of money in decimal digits, where binary fractions would drift. */

/**
 * The exact sum of decimal numbers, as plain digits: `sumDecimals([165950.2, 0.1])` is `165950.3`.
 * A string keeps its trailing zeros, so `18.8710 + 0` is `18.8710`.
 * @throws {Error} When a value is no decimal number: read the cell first.
 */
export function sumDecimals(values: Iterable<number | string>): string {
  let sum: Decimal = {digits: 0n, places: 0};
  for (const value of values) sum = addDecimals(sum, readDecimal(value));
  return printDecimal(sum);
}

interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

function readDecimal(value: number | string): Decimal {
  const match = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(String(value).trim());
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match ?? [];
  if (whole + fraction === '') throw new Error(`not a decimal number: ${String(value)}`);
  const digits = BigInt(sign + whole + fraction);
  const places = fraction.length - Number(exponent);
  return places < 0 ? {digits: digits * tenTo(-places), places: 0} : {digits, places};
}

function addDecimals(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return {digits: a.digits * tenTo(places - a.places) + b.digits * tenTo(places - b.places), places};
}

function printDecimal({digits, places}: Decimal): string {
  const minus = digits < 0n;
  const text = (minus ? -digits : digits).toString().padStart(places + 1, '0');
  const point = text.length - places;
  return (minus ? '-' : '') + text.slice(0, point) + (places ? `.${text.slice(point)}` : '');
}

// `**` on BigInt is lowered to Math.pow for old targets, which throws.
function tenTo(places: number): bigint {
  return BigInt(`1${'0'.repeat(places)}`);
}
