import '../src/elements/report-import.js';
import {dress, startPage} from './page.js';

const element = document.querySelector('gai-report-import')!;

startPage(dress('gai-report-import'));
document.querySelector('.try')!.addEventListener('click', () => void readSample());
if (new URLSearchParams(location.search).has('sample')) void readSample();

// A report as it lay in a Word file: labels overwritten by figures, a table of the agency's own.
async function readSample(): Promise<void> {
  await element.read(await (await fetch('samples/daguan-2019.txt')).text(), 'daguan-2019.txt');
}
