/** The types of our tags in the templates of Vue 3: `import type {} from 'gai-report/vue'`. */
import type {HTMLAttributes} from 'vue';
import type {Listeners, Settings, Tags} from './tags.js';

// Vue calls the listener of `@gai-load` `onGaiLoad`.
type Pascal<N extends string> = N extends `${infer First}-${infer Rest}` ? `${Capitalize<First>}${Pascal<Rest>}` : Capitalize<N>;
type VueListeners = {[N in keyof Listeners as N extends `on${infer Event}` ? `on${Pascal<Event>}` : never]?: Listeners[N]};
type VueTags = {[T in keyof Tags]: new () => Tags[T] & {$props: Omit<HTMLAttributes, keyof Settings<Tags[T]>> & Settings<Tags[T]> & VueListeners & {for?: string}}};

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface merges, a type does not
  interface GlobalComponents extends VueTags {}
}
