/** The least contrast of letters, and of shapes, that level AA of WCAG asks for. */
export const enough = {letters: 4.5, shapes: 3} as const;

/** A colour such as `#fff` written in six digits, or undefined when it is none. */
export function readColour(text: string): string | undefined {
  const digits = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return undefined;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

/** The ratio of contrast of WCAG between two colours of six digits. */
export function measureContrast(a: string, b: string): number {
  const [high, low] = [measureLight(a), measureLight(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function measureLight(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((i) => {
    const part = parseInt(colour.slice(i, i + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
