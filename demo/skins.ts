/// <reference types="vite/client" />
import {readColour} from './contrast.js';
import {elements, type Entry} from './manifest.js';

/** Colours of six digits by custom property, such as `--gai-ink`. */
export type Colours = ReadonlyMap<string, string>;

const files = import.meta.glob<string>('../src/styles/themes/*.css', {query: '?raw', import: 'default', eager: true});

/** The ready skins by name, as their style sheets declare them; what elements look like without one comes first. */
export const skins: ReadonlyMap<string, Colours> = new Map(Object.entries(files)
  .map(([path, css]) => [/([\w-]+)\.css$/.exec(path)![1]!, readSkin(css)] as const)
  .sort(([a], [b]) => Number(b === 'blue') - Number(a === 'blue')));

const described = Array.from(new Map(elements.flatMap(({cssProperties}) => cssProperties).map((entry) => [entry.name, entry])).values());
const isColour = ({name}: Entry): boolean => Array.from(skins.values()).some((colours) => colours.has(name));
const isTone = ({name}: Entry): boolean => /tone|texture/.test(name);

/** Every property that a skin may set, as the elements describe it. */
export const roles = {
  letters: described.filter((entry) => isColour(entry) && !isTone(entry)),
  tones: described.filter((entry) => isColour(entry) && isTone(entry)),
  sizes: described.filter((entry) => !isColour(entry) && /^[\d.]+em$/.test(entry.default)),
} as const;

/** Colours of letters, of the grounds they may stand on, and of shapes, which stand on `--gai-paper`. */
export const uses: {readonly [use in 'inks' | 'grounds' | 'shapes']: readonly string[]} = {
  inks: ['--gai-ink', '--gai-ink-soft', '--gai-accent', '--gai-zero', '--gai-error'],
  grounds: roles.letters.map(({name}) => name).filter((name) => name.startsWith('--gai-paper')),
  shapes: roles.tones.map(({name}) => name).filter((name) => name.includes('tone')),
};

/** A style sheet of one's own, as the ready ones are: dark colours are for the screen alone, and all give way to a reader's wish for more contrast. */
export function writeSkin(colours: Colours, isDark: boolean, sizes: ReadonlyMap<string, string>): string {
  const root = (values: Iterable<readonly [string, string]>): string => `:root {\n${Array.from(values, ([name, value]) => `  ${name}: ${value};\n`).join('')}}`;
  const within = (media: string, rule: string): string => `@media ${media} {\n${rule.replace(/^/gm, '  ')}\n}`;
  const given = isDark ? [colours.size ? within('screen', root(colours)) : '', sizes.size ? root(sizes) : ''] : [colours.size + sizes.size ? root([...colours, ...sizes]) : ''];
  const back = colours.size ? within('(prefers-contrast: more)', root(Array.from(colours.keys(), (name) => [name, 'initial']))) : '';
  return [...given, back].filter(Boolean).join('\n');
}

function readSkin(css: string): Colours {
  return new Map(Array.from(css.matchAll(/(--gai-[\w-]+):\s*(#\w+)/g), ([, name, colour]) => [name!, readColour(colour!)!]));
}
