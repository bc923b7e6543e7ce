/** The types of our tags in the JSX of React 19: `import type {} from 'gai-report/react'`. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Listeners, Settings, Tags} from './tags.js';

type ReactTags = {[T in keyof Tags]: Omit<DetailedHTMLProps<HTMLAttributes<Tags[T]>, Tags[T]>, keyof Settings<Tags[T]>> & Settings<Tags[T]> & Listeners & {for?: string}};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how React has its tags extended
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface merges, a type does not
    interface IntrinsicElements extends ReactTags {}
  }
}
