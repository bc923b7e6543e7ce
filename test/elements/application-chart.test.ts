import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import type {GaiApplicationChart, GaiCellSelectEvent} from '../../src/index.js';
import type {Report} from '../../src/report/report.js';
import {makeTotals} from '../report/total-report.js';
import {loadSample, sampleNames} from '../samples.js';
import {itWith} from './commands.js';
import {makeChart, query, queryAll, settle, smallReport, textOf} from './helpers.js';

const marks = (element: GaiApplicationChart): SVGGElement[] => queryAll(element, 'g[part="bar"]') as SVGGElement[];

describe('gai-application-chart', () => {
  it('draws a bar for every outcome with requests and says so in a sentence', async () => {
    const element = await makeChart(await loadSample('city-2025'));
    expect(marks(element)).to.have.length(20);
    expect(textOf(element, '[part="sentence"]')).to.equal('2025年办结政府信息公开申请 13,810 件：予以公开 5,548 件（40.2%），部分公开 2,168 件（15.7%），不予公开 730 件（5.3%），无法提供 3,421 件（24.8%），不予处理 457 件（3.3%），其他处理 1,486 件（10.8%）。');
    expect(textOf(element, '[part="remark"]')).to.equal('要求公开出版物为 0。');
    const svg = query(element, '.drawing > svg');
    expect([svg.getAttribute('role'), svg.getAttribute('aria-label')]).to.deep.equal(['group', '政府信息公开申请办理结果']);
  });

  it('divides the bars of applicants, with textures and a legend', async () => {
    const element = await makeChart(await loadSample('city-2025'), {view: 'applicants'});
    expect(queryAll(element, 'g[part="row"]')).to.have.length(5);
    expect(queryAll(element, '[part="legend"] li').map((li) => li.textContent.trim())).to.deep.equal(['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理']);
    expect(queryAll(element, '.texture').length).to.be.above(10);
    expect(textOf(element, '[part="sentence"]')).to.contain('自然人 13,364 件（96.8%）');
  });

  it('sizes the swatches of its legend with its letters', async () => {
    const element = await makeChart(await loadSample('city-2025'), {view: 'applicants'});
    for (const size of [16, 40]) {
      element.style.fontSize = `${size}px`;
      const {width, height} = query(element, '.swatch').getBoundingClientRect();
      const shape = (query(element, '.swatch rect') as unknown as SVGRectElement).getBBox();
      expect(height).to.be.closeTo(parseFloat(getComputedStyle(query(element, '.legend')).fontSize), 0.1);
      expect([shape.width - width, shape.height - height].every((less) => Math.abs(less) < 0.1), `${size} pixels`).to.equal(true);
    }
  });

  for (const name of sampleNames) {
    it(`is a sentence and no empty frame where ${name} has nothing to draw`, async () => {
      for (const view of ['outcomes', 'applicants'] as const) {
        const element = await makeChart(await loadSample(name), {view});
        const isEmpty = ['daguan-2019', 'lianhua-2022', 'xianfenglu-2020'].includes(name);
        expect(textOf(element, '[part="state"]')).to.equal(isEmpty ? '本年度没有办结的政府信息公开申请，各项办理结果均为 0。' : '');
        expect(marks(element).length > 0).to.equal(!isEmpty);
      }
    });
  }

  it('says that figures are blank or that there is no table', async () => {
    expect(textOf(await makeChart({...smallReport, tables: {applications: {disclosedInFull: {total: null}}}}), '[part="state"]')).to.equal('报告的“总计”一列没有填写各项办理结果的数字，无法绘图。');
    expect(textOf(await makeChart({...smallReport, tables: {review: {}}}), '[part="state"]')).to.contain('没有“收到和处理');
  });

  it('says beside the chart that the rows and the printed total differ', async () => {
    expect(textOf(await makeChart(makeTotals({disclosedInFull: 20, outcomesTotal: 26})), '[part="remark"]')).to.equal('注意：办理结果各行之和为 20 件，与总计 26 件不符。');
  });

  it('holds its numbers as a table, one switch away', async () => {
    const element = await makeChart(await loadSample('city-2025'));
    query(element, '[part="switch"]').click();
    await settle(element);
    expect(element.showTable).to.equal(true);
    expect(queryAll(element, 'tbody tr')).to.have.length(22);
    expect(Array.from(query(element, 'tbody tr:last-child').children, (cell) => cell.textContent)).to.deep.equal(['（七）总计（报告所填）', '13,810', '']);
    expect(Array.from(query(element, 'tbody tr:nth-child(3)').children, (cell) => cell.textContent)).to.deep.equal(['不予公开 · 国家秘密', '13', '0.1%']);
    expect(query(element, '.drawing')).to.equal(null);
    query(element, '[part="switch"]').click();
    await settle(element);
    expect(marks(element)).to.have.length(20);
  });

  it('leads the keyboard to every mark and shows its words', async () => {
    const element = await makeChart(await loadSample('city-2025'));
    const all = queryAll(element, 'g[role="img"]');
    expect(queryAll(element, 'g[tabindex]')).to.deep.equal([all[0]]);
    (all[0] as SVGElement).focus();
    for (let i = 1; i < all.length; i++) {
      await sendKeys({press: 'ArrowDown'});
      expect(element.shadowRoot!.activeElement).to.equal(all[i]);
    }
    await settle(element);
    expect(queryAll(element, 'g[tabindex]'), 'one tab stop').to.deep.equal(all.slice(-1));
    expect(textOf(element, '[part="tooltip"]')).to.equal('其他：965 件，占 7.0%');
    await sendKeys({press: 'Escape'});
    await settle(element);
    expect(query(element, '[part="tooltip"]')).to.equal(null);
    for (const properties of [{report: smallReport}, {view: 'applicants'}, {view: 'outcomes'}, {report: await loadSample('city-2025')}]) {
      await settle(Object.assign(element, properties));
      expect(queryAll(element, 'g[tabindex]'), 'still one').to.deep.equal([query(element, 'g[role="img"]')]);
    }
  });

  it('shows the words of a mark by pointer and touch as well, and words and draws nothing anew for them', async () => {
    const element = await makeChart(await loadSample('city-2025'));
    let reads = 0;
    const read = element['readChart'].bind(element);
    element['readChart'] = (...asked) => {
      reads++;
      return read(...asked);
    };
    query(element, 'svg[part="drawing"] rect').setAttribute('width', '1');
    marks(element)[0]!.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true, pointerType: 'touch'}));
    await settle(element);
    const tooltip = query(element, '[part="tooltip"]');
    expect(tooltip.textContent).to.equal('予以公开：5,548 件，占 40.2%');
    expect(tooltip.getBoundingClientRect().left).to.be.at.least(element.getBoundingClientRect().left);
    expect(query(element, 'svg[part="drawing"] rect').getAttribute('width')).to.equal('1');
    expect(reads).to.equal(0);
    const {parentElement: parent} = element;
    parent!.lang = 'en';
    element.requestUpdate();
    await settle(element);
    expect(reads).to.equal(1);
    expect(query(element, '[part="tooltip"]')).to.equal(null);
    expect(textOf(element, '#sentence')).to.match(/^13,810 requests/);
    expect(marks(element)[0]!.getAttribute('aria-label')).to.match(/^Disclosed in full/);
  });

  it('fires gai-cell-select with every cell behind a mark', async () => {
    const element = await makeChart(await loadSample('city-2025'), {view: 'applicants'});
    const chosen: GaiCellSelectEvent[] = [];
    element.addEventListener('gai-cell-select', (event) => chosen.push(event));
    const refused = marks(element).find((mark) => mark.getAttribute('aria-label')!.startsWith('法律服务机构，无法提供'))!;
    refused.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    expect(chosen[0]!.detail.addresses).to.deep.equal(['applications.unableToProvide.notHeld.legalService']);
    expect(chosen[0]!.address).to.equal('applications.unableToProvide.notHeld.legalService');
    await sendKeys({press: 'Enter'});
    expect(chosen).to.have.length(2);
  });

  it('fits its container, not the window', async () => {
    const element = await makeChart(await loadSample('city-2025'));
    const width = (): number => Number(query(element, '.drawing > svg').getAttribute('width'));
    const wide = width();
    expect(wide).to.equal(element.clientWidth);
    element.parentElement!.style.width = '300px';
    await settle(element);
    expect(width()).to.equal(300);
    for (const text of queryAll(element, 'text')) expect(text.getBoundingClientRect().right).to.be.at.most(element.getBoundingClientRect().right + 1);
    element.parentElement!.style.width = '';
    await settle(element);
    expect(width()).to.equal(wide);
  });

  it('updates in place: the bars that stay are the same elements', async () => {
    const element = await makeChart(await loadSample('city-2025'));
    const before = marks(element);
    const next = structuredClone(element.report!) as {tables: {applications: {disclosedInFull: {total: number}}}};
    next.tables.applications.disclosedInFull.total = 5000;
    element.report = next as unknown as Report;
    await settle(element);
    expect(marks(element)).to.deep.equal(before);
    expect(before[0]!.getAttribute('aria-label')).to.contain('5,000 件');
    expect(before[0]!.querySelector('[part="value"]')!.textContent).to.contain('5,000');
  });

  it('redraws when the rows or the view change', async () => {
    const element = await makeChart(await loadSample('city-2025'));
    element.report = smallReport;
    await settle(element);
    expect(marks(element).map((mark) => mark.getAttribute('aria-label'))).to.deep.equal(['予以公开：2 件']);
    element.view = 'applicants';
    await settle(element);
    expect(marks(element).map((mark) => mark.getAttribute('aria-label'))).to.deep.equal(['自然人，予以公开：2 件']);
    expect(queryAll(element, 'g[tabindex]')).to.have.length(1);
  });

  it('is made anew for paper, whether it is wider or narrower than that, in letters of one size', async () => {
    const element = await makeChart(await loadSample('city-2025'));
    const drawing = query(element, '.drawing > svg');
    for (const [width, size] of [['800px', '16px'], ['320px', '30px']] as const) {
      Object.assign(element.parentElement!.style, {width, fontSize: size});
      await settle(element);
      window.dispatchEvent(new Event('beforeprint'));
      await settle(element);
      expect([drawing.getAttribute('width'), drawing.getAttribute('font-size')], width).to.deep.equal(['660', '14']);
      window.dispatchEvent(new Event('afterprint'));
      await settle(element);
      expect(`${drawing.getAttribute('width')}px`).to.equal(width);
    }
  });

  itWith('emulateMedia', 'does not print that it is still loading', async () => {
    const element = await fixture<GaiApplicationChart>(html`<gai-application-chart src="/never" loading="lazy"></gai-application-chart>`);
    await element.updateComplete;
    expect(getComputedStyle(query(element, '.state.loading')).display).to.equal('block');
    await emulateMedia({media: 'print'});
    expect(getComputedStyle(query(element, '.state.loading')).display).to.equal('none');
    await emulateMedia({media: 'screen'});
  });

  it('leaves no room below a single bar', async () => {
    const element = await makeChart(smallReport);
    expect(query(element, '.drawing').clientHeight).to.equal(query(element, '.drawing > svg').clientHeight);
  });

  it('says in place of a view that does not exist which there are', async () => {
    const element = await makeChart(smallReport, {view: 'pie' as 'outcomes'});
    expect(textOf(element, '[part="state"]')).to.equal('view="pie"：没有这个取值，可用 outcomes、applicants、flow、grounds。');
    element.setAttribute('view', 'bars');
    element.removeAttribute('view');
    await settle(element);
    expect([element.view, query(element, '[part="state"]')]).to.deep.equal(['outcomes', null]);
    await expect(element).to.be.accessible();
  });

  it('says what is blank where every figure given is 0, and where only the totals are blank', async () => {
    const zeros = await makeChart({...smallReport, tables: {applications: {disclosedInFull: {total: 0}, partlyDisclosed: {total: null}}}});
    expect(textOf(zeros, '[part="state"]')).to.equal('“总计”一列填写了数字的各项办理结果均为 0。另有 20 项没有数字。');
    await expect(zeros).to.be.accessible();
    const blank = await makeChart({...smallReport, tables: {applications: {disclosedInFull: {naturalPerson: 3, total: null}}}});
    expect(textOf(blank, '[part="state"]')).to.contain('没有填写“总计”一列');
  });

  it('tells of a kind of applicant whose rows differ from its total', async () => {
    const element = await makeChart({...smallReport, tables: {applications: {disclosedInFull: {naturalPerson: 3}, outcomesTotal: {naturalPerson: 2}}}}, {view: 'applicants'});
    expect(textOf(element, '[part="remark"]')).to.equal('注意：自然人一列各行之和为 3 件，与总计 2 件不符。');
  });

  it('keeps the tooltip inside the element, and drops it when the report changes', async () => {
    const element = await makeChart(await loadSample('city-2025'), {view: 'applicants'});
    const last = marks(element).pop()!;
    last.dispatchEvent(new FocusEvent('focusin', {bubbles: true, composed: true}));
    await settle(element);
    const tooltip = query(element, '[part="tooltip"]').getBoundingClientRect();
    expect(tooltip.bottom).to.be.at.most(element.getBoundingClientRect().bottom);
    element.report = smallReport;
    await settle(element);
    expect(query(element, '[part="tooltip"]')).to.equal(null);
  });

  for (const theme of ['light', 'dark', 'contrast'] as const) {
    for (const view of ['outcomes', 'applicants'] as const) {
      it(`is accessible: ${view}, ${theme}`, async () => {
        const element = await makeChart(await loadSample('city-2025'), {view, theme});
        element.parentElement!.style.background = theme === 'dark' ? '#151b23' : '#fff';
        await expect(element).to.be.accessible();
        element.showTable = true;
        await settle(element);
        await expect(element).to.be.accessible();
      });
    }
  }
});
