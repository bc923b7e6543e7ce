import {html, render} from 'lit';
import '../src/index.js';
import '../src/elements/report-checks.js';
import type {GaiImportEvent} from '../src/elements/events.js';
import '../src/elements/report-import.js';
import type {Report} from '../src/report/report.js';
import {renderCopy} from './copy.js';
import {dress, startPage, type Choice} from './page.js';
import {save} from './save.js';
import {words} from './words.js';

const importer = document.querySelector('gai-report-import')!;
const page = document.querySelector<HTMLElement>('.page')!;
const take = document.querySelector<HTMLElement>('.take')!;
const made = document.querySelector<HTMLElement>('.made')!;

let choice: Choice;
let report: Report | undefined;

startPage((chosen) => {
  choice = chosen;
  dress('gai-report-import')(chosen);
  draw();
});
importer.addEventListener('gai-import', (event: GaiImportEvent) => {
  report = event.report;
  draw();
});
document.querySelector('.sample')!.addEventListener('click', () => void readSample());
if (new URLSearchParams(location.search).has('sample')) void readSample();

function draw(): void {
  const say = words[choice.language];
  take.hidden = !report;
  if (!report) return;
  document.querySelector<HTMLElement>('.waiting')!.hidden = true;
  render(html`${say.ready} <a href="#see">${say.stepSee}</a> <a href="#take">${say.stepTake}</a>`, made);
  const name = `${report.year ?? 'report'}.json`;
  const json = JSON.stringify(report, null, 2);
  const {language, theme} = choice;
  // Below the findings, which are for whoever publishes, stands the page as the tag to take makes it.
  render(html`<p class="soft">${say.findingsApart}</p><gai-report-checks .report=${report} lang=${language} theme=${theme}></gai-report-checks>
    <gai-report .report=${report} lang=${language} theme=${theme} explain></gai-report>`, page);
  const attributes = ` lang="${language}"${theme === 'light' ? '' : ` theme="${theme}"`} explain`;
  render(html`<h3>${say.tagWithFile}</h3>
    ${renderCopy(`<script src="gai-report.js"></script>\n<gai-report src="${name}"${attributes}></gai-report>`, choice.language)}
    <p class="soft">${say.saveBeside}<code>${name}</code> <button type="button" @click=${() => save(`${json}\n`, name)}>${say.download}</button></p>
    <h3>${say.data} <small>JSON</small></h3>
    <div class="long">${renderCopy(json, choice.language, 'copyJson')}</div>
    <h3>${say.tagAlone}</h3>
    <div class="long">${renderCopy(writeWhole(json, attributes), choice.language)}</div>`, take.querySelector<HTMLElement>('.code-to-take')!);
}

// Inside a page, a `<` in the data could end the script that holds it.
function writeWhole(json: string, attributes: string): string {
  return `<script src="gai-report.js"></script>\n<gai-report${attributes}>\n<script type="application/json">\n${json.replaceAll('<', '\\u003c')}\n</script>\n</gai-report>`;
}

// A report as it lay in a Word file: labels overwritten by figures, a table of the agency's own.
async function readSample(): Promise<void> {
  await importer.read(await (await fetch('samples/daguan-2019.txt')).text(), 'daguan-2019.txt');
}
