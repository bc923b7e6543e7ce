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

function readSkin(css: string): Colours {
  return new Map(Array.from(css.matchAll(/(--gai-[\w-]+):\s*(#\w+)/g), ([, name, colour]) => [name!, readColour(colour!)!]));
}
