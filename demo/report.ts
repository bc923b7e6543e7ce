import '../src/index.js';
import {sampleAddress, startPage, type Choice} from './page.js';

const report = document.querySelector('gai-report')!;
// A view that the report keeps in the address goes before the language of the page, until the reader chooses another there.
const isKept = new URLSearchParams(location.search).has('gai-lang');
let before: Choice | undefined;

startPage((choice) => {
  const {language, theme, sample} = choice;
  if (before ? before.language !== language : !isKept) report.lang = language;
  Object.assign(report, {theme, src: sampleAddress(sample)});
  before = choice;
}, {hasSamples: true});
