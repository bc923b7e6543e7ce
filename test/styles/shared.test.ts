import {expect} from '@open-wc/testing';
import {emulateMedia, sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import {itWith} from '../elements/commands.js';
import {makePage, makeTable, query, settle, tableOf, until} from '../elements/helpers.js';
import {loadSample} from '../samples.js';

describe('what all elements share in looks', () => {
  const outline = (element: Element): string => getComputedStyle(element).outlineStyle;

  it('outlines what has the focus and no element around it', async () => {
    const report = await makePage(await loadSample('city-2025'), {charts: 'outcomes'});
    const table = tableOf(report, 'review');
    query(table, 'td[tabindex]').focus();
    expect([outline(query(table, 'td[tabindex]')), outline(table), outline(report)]).to.deep.equal(['solid', 'none', 'none']);
    await until(() => !!query(report, 'gai-application-chart')?.shadowRoot?.querySelector('button'));
    const chart = query(report, 'gai-application-chart');
    await settle(report);
    query(chart, 'button').focus();
    expect([outline(query(chart, 'button')), outline(chart), outline(report)]).to.deep.equal(['solid', 'none', 'none']);
  });

  it('outlines an element that a page lets take the focus itself', async () => {
    const report = await makePage(await loadSample('city-2025'));
    const table = tableOf(report, 'review');
    table.tabIndex = 0;
    table.focus();
    expect(outline(table)).to.equal('solid');
  });

  itWith('emulateMedia', 'has boxes to tick and scroll bars drawn for the ground of its theme', async () => {
    const report = await makePage(await loadSample('city-2025'), {theme: 'dark'});
    const scheme = (): string => getComputedStyle(query(report, 'input')).colorScheme;
    await until(() => !!query(report, 'input'));
    expect(scheme()).to.equal('dark');
    report.theme = 'auto';
    await settle(report);
    expect(scheme()).to.equal('normal');
    await emulateMedia({colorScheme: 'dark'});
    expect(scheme()).to.equal('dark');
    await emulateMedia({colorScheme: 'light'});
    report.parentElement!.style.colorScheme = 'dark'; // a page with a dark skin
    report.theme = 'light';
    await settle(report);
    expect(scheme()).to.equal('dark');
  });

  itWith('setViewport', 'outlines a region to scroll for the keyboard and not for the mouse, but a chosen figure for both', async () => {
    await setViewport({width: 320, height: 800});
    const table = await makeTable(await loadSample('city-2025'));
    const region = query(table, '.scroll');
    await until(() => region.tabIndex === 0);
    const click = async (element: Element): Promise<void> => {
      const {x, y} = element.getBoundingClientRect();
      await sendMouse({type: 'click', position: [Math.round(x) + 6, Math.round(y) + 6]});
    };
    await click(query(table, 'td.corner'));
    expect([table.shadowRoot!.activeElement, outline(region)]).to.deep.equal([region, 'none']);
    await click(query(table, 'td[part~="cell"]'));
    expect(outline(table.shadowRoot!.activeElement!)).to.equal('solid');
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Tab'});
    await sendKeys({up: 'Shift'});
    expect([table.shadowRoot!.activeElement, outline(region)]).to.deep.equal([region, 'solid']);
    await setViewport({width: 800, height: 600});
  });
});
