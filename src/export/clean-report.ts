/**
 * A copy of a report for showing: its texts without the controls that turn the direction of the words
 * around them (U+202A to U+202E, U+2066 to U+2069), and without characters that no document may hold.
 */
export function cleanReport<T>(value: T): T {
  if (typeof value === 'string') return value.replace(unfit, '') as T;
  if (Array.isArray(value)) return value.map((member: unknown) => cleanReport(member)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cleanReport(member as unknown)])) as T;
}

// Direction, controls other than tab and line breaks, half a character, and what is no character.
const unfit = /[\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Cs}\ufffe\uffff]/gu;
