/** What the types of the frameworks allow and refuse; compiled by `npm run lint`, never run. */
import type {SvelteHTMLElements} from 'svelte/elements';
import type {GlobalComponents} from 'vue';
import type {Report} from '../../src/index.js';
import type {} from '../../src/frameworks/react.js';
import type {} from '../../src/frameworks/svelte.js';
import type {} from '../../src/frameworks/vue.js';

type VueProps<T extends keyof GlobalComponents> = GlobalComponents[T] extends new () => {$props: infer P} ? P : never;

export function allowed(report: Report): unknown {
  const vue: VueProps<'gai-report-table'> = {table: 'review', 'fold-zeros': '', onGaiLoad: (event) => event.detail.report.year};
  const svelte: SvelteHTMLElements['gai-application-chart'] = {view: 'flow', showTable: true, 'ongai-error': (event) => event.detail.messages[0]?.zh, class: 'wide'};
  return [vue, svelte, <gai-report key="1" id="a" report={report} headingLevel={3} heading-level="3" charts="none" lang="en" ongai-cell-select={(event) => event.address} />, <gai-report-summary key="2" for="a" />];
}

export function refused(): unknown {
  // @ts-expect-error -- no such table
  const vue: VueProps<'gai-report-table'> = {table: 'reviews'};
  // @ts-expect-error -- no such view
  const svelte: SvelteHTMLElements['gai-application-chart'] = {view: 'pie'};
  return [vue, svelte,
    // @ts-expect-error -- no number
    <gai-report key="1" headingLevel={{}} />,
    // @ts-expect-error -- lit's own
    <gai-report key="2" isUpdatePending />,
    // @ts-expect-error -- a method
    <gai-report key="3" reload={() => undefined} />,
    // @ts-expect-error -- no such tag
    <gai-import-table key="4" />,
  ];
}
