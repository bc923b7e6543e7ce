/** The types of our tags in the templates of Svelte 5: `import type {} from 'gai-report/svelte'`. */
import type {HTMLAttributes} from 'svelte/elements';
import type {Listeners, Settings, Tags} from './tags.js';

type SvelteTags = {[T in keyof Tags]: Omit<HTMLAttributes<Tags[T]>, keyof Settings<Tags[T]>> & Settings<Tags[T]> & Listeners & {for?: string}};

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface merges, a type does not
  interface SvelteHTMLElements extends SvelteTags {}
}
