import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {GaiReport} from '../../src/index.js';
import {loadSample} from '../samples.js';
import {query, queryAll, settle, until} from './helpers.js';

/** What has the focus, through all shadow roots, from the outside in. */
function listFocused(): Element[] {
  const path: Element[] = [];
  for (let at = document.activeElement; at; at = at.shadowRoot?.activeElement ?? null) path.push(at);
  return path;
}

/** A stop of the keyboard by the elements that hold it and what it is, such as `gai-report gai-report-table[review] td`. */
const nameStop = (): string => listFocused().map((element) => {
  const which = element.getAttribute('table') ?? element.getAttribute('view') ?? '';
  return `${element.localName}${which && `[${which}]`}`;
}).join(' ');

/** Presses Tab from one end to the other and lists the stops between; gives up after more stops than a report has. */
async function walk(from: string, to: string, press: () => Promise<unknown>): Promise<string[]> {
  document.getElementById(from)!.focus();
  const stops: string[] = [];
  for (let i = 0; i < 200; i++) {
    await press();
    if (document.activeElement?.id === to) return stops;
    stops.push(nameStop());
  }
  throw new Error(`a trap: ${stops.slice(-3).join(', ')}`);
}

async function pressBack(): Promise<void> {
  if (!/Chrome|Firefox/.test(navigator.userAgent)) return sendKeys({press: 'Shift+Tab'}); // WebKit's driver holds no key from one command to the next
  await sendKeys({down: 'Shift'});
  await sendKeys({press: 'Tab'});
  await sendKeys({up: 'Shift'});
}

describe('the keyboard in a whole report', () => {
  it('walks through tables, charts, findings and tools from end to end and back, with no trap', async () => {
    const json = await loadSample('city-2025');
    // Two rows that can be folded, which break the sums above them.
    const refused = json.tables!.applications!.refused!;
    refused.stateSecret = refused.prohibitedByLaw = JSON.parse(JSON.stringify(refused.stateSecret).replace(/\d+/g, '0')) as NonNullable<typeof refused.stateSecret>;
    const outer = await fixture(html`<div><button id="first"></button>
      <gai-report checks explain fold-zeros .report=${json}></gai-report><button id="last"></button></div>`);
    const report = outer.querySelector<GaiReport>('gai-report')!;
    await settle(report);
    await until(() => !!query(report, 'gai-report-checks').shadowRoot?.querySelector('.summary') && !!query(report, 'gai-report-summary').shadowRoot?.querySelector('[part="sentence"]'));
    const forth = (): Promise<string[]> => walk('first', 'last', () => sendKeys({press: 'Tab'}));
    await forth(); // charts and what is below come as the focus comes near
    await until(() => queryAll(report, 'gai-application-chart, gai-review-chart').every((chart) => !!chart.shadowRoot?.querySelector('svg')));
    const stops = await forth();
    expect(await walk('last', 'first', pressBack)).to.deep.equal([...stops].reverse());
    const kinds = new Set(stops);
    for (const table of ['proactive', 'applications', 'review']) expect(kinds).to.contain(`gai-report gai-report-table[${table}] td`);
    for (const part of ['a', 'select', 'button', 'summary', 'gai-report-summary button', 'gai-report-checks input', 'gai-report-checks button', 'gai-report-table[applications] button', 'gai-application-chart[outcomes] button', 'gai-application-chart[flow] g', 'gai-review-chart g']) expect(kinds).to.contain(`gai-report ${part}`);
  });
});
