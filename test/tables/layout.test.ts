import {expect} from '@open-wc/testing';
import {findTable, type EditionId, type TableId} from '../../src/forms/editions.js';
import {layoutTable, listFigureCells, type LayoutRow, type TableLayout} from '../../src/tables/layout.js';
import {listCells} from '../../src/forms/cells.js';

/** A row as `words c2 r3`: spans of 1 are left out, a figure is a dot. */
function show(row: LayoutRow): string[] {
  return row.map((cell) => `${cell.kind === 'figure' ? '·' : cell.text}${cell.colspan > 1 ? ` c${cell.colspan}` : ''}${cell.rowspan > 1 ? ` r${cell.rowspan}` : ''}`);
}

const layoutOf = (edition: EditionId, table: TableId): TableLayout => layoutTable(findTable(edition, table), 'zh');
const dots = (count: number): string[] => Array.from({length: count}, () => '·');

const applicationsHead = [
  ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） c3 r3', '申请人情况 c7'],
  ['自然人 r2', '法人或其他组织 c5', '总计 r2'],
  ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
];

describe('layoutTable(table, language)', () => {
  it('2021 applications: header and labels cell by cell', () => {
    const {head, bodies} = layoutOf('2021', 'applications');
    expect(head.map(show)).to.deep.equal(applicationsHead);
    expect(bodies.map((body) => body.length)).to.deep.equal([2, 22, 1]);
    expect(bodies.flat().map((row) => show(row).filter((cell) => cell !== '·'))).to.deep.equal([
      ['一、本年新收政府信息公开申请数量 c3'], ['二、上年结转政府信息公开申请数量 c3'],
      ['三、本年度办理结果 r22', '（一）予以公开 c2'], ['（二）部分公开（区分处理的，只计这一情形，不计其他情形） c2'],
      ['（三）不予公开 r8', '1.属于国家秘密'], ['2.其他法律行政法规禁止公开'], ['3.危及“三安全一稳定”'], ['4.保护第三方合法权益'],
      ['5.属于三类内部事务信息'], ['6.属于四类过程性信息'], ['7.属于行政执法案卷'], ['8.属于行政查询事项'],
      ['（四）无法提供 r3', '1.本机关不掌握相关政府信息'], ['2.没有现成信息需要另行制作'], ['3.补正后申请内容仍不明确'],
      ['（五）不予处理 r5', '1.信访举报投诉类申请'], ['2.重复申请'], ['3.要求提供公开出版物'], ['4.无正当理由大量反复申请'], ['5.要求行政机关确认或重新出具已获取信息'],
      ['（六）其他处理 r3', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'], ['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'], ['3.其他'],
      ['（七）总计 c2'], ['四、结转下年度继续办理 c3'],
    ]);
    for (const row of bodies.flat()) expect(show(row).filter((cell) => cell === '·')).to.have.length(7);
  });

  it('2019 applications: the same but for one row of other handling', () => {
    const {head, bodies} = layoutOf('2019', 'applications');
    expect(head.map(show)).to.deep.equal(applicationsHead);
    expect(bodies.map((body) => body.length)).to.deep.equal([2, 20, 1]);
    expect(show(bodies[1]![0]!).slice(0, 2)).to.deep.equal(['三、本年度办理结果 r20', '（一）予以公开 c2']);
    expect(show(bodies[1]![18]!)).to.deep.equal(['（六）其他处理 c2', ...dots(7)]);
  });

  it('2021 proactive: a body for each item, narrow items spread over the width', () => {
    const {head, bodies} = layoutOf('2021', 'proactive');
    expect(head).to.deep.equal([]);
    expect(bodies.map((body) => body.map(show))).to.deep.equal([
      [['第二十条第（一）项 c4'], ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'], ['规章', ...dots(3)], ['行政规范性文件', ...dots(3)]],
      [['第二十条第（五）项 c4'], ['信息内容', '本年处理决定数量 c3'], ['行政许可', '· c3']],
      [['第二十条第（六）项 c4'], ['信息内容', '本年处理决定数量 c3'], ['行政处罚', '· c3'], ['行政强制', '· c3']],
      [['第二十条第（八）项 c4'], ['信息内容', '本年收费金额（单位：万元） c3'], ['行政事业性收费', '· c3']],
    ]);
  });

  it('2019 proactive: five items', () => {
    expect(layoutOf('2019', 'proactive').bodies.map((body) => body.map(show))).to.deep.equal([
      [['第二十条第（一）项 c4'], ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'], ['规章', ...dots(3)], ['规范性文件', ...dots(3)]],
      [['第二十条第（五）项 c4'], ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'], ['行政许可', ...dots(3)], ['其他对外管理服务事项', ...dots(3)]],
      [['第二十条第（六）项 c4'], ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'], ['行政处罚', ...dots(3)], ['行政强制', ...dots(3)]],
      [['第二十条第（八）项 c4'], ['信息内容', '上一年项目数量', '本年增/减 c2'], ['行政事业性收费', '·', '· c2']],
      [['第二十条第（九）项 c4'], ['信息内容', '采购项目数量', '采购总金额 c2'], ['政府集中采购', '·', '· c2']],
    ]);
  });

  for (const edition of ['2019', '2021'] as const) {
    it(`${edition} review: fifteen figures under three header rows`, () => {
      const {head, bodies} = layoutOf(edition, 'review');
      const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
      expect(head.map(show)).to.deep.equal([
        ['行政复议 c5', '行政诉讼 c10'],
        [...results.map((result) => `${result} r2`), '未经复议直接起诉 c5', '复议后起诉 c5'],
        [...results, ...results],
      ]);
      expect(bodies.map((body) => body.map(show))).to.deep.equal([[dots(15)]]);
    });

    for (const table of ['applications', 'proactive', 'review'] as const) {
      it(`${edition} ${table}: every row fills the grid and every figure is headed`, () => {
        const {head, bodies, labelColumns, figureColumns} = layoutOf(edition, table);
        const ids = new Set([...head, ...bodies.flat()].flat().flatMap((cell) => cell.id ?? []));
        for (const rows of [head, ...bodies]) {
          const widths = rows.map(() => 0);
          rows.forEach((row, r) => row.forEach((cell) => {
            for (let i = 0; i < cell.rowspan; i++) widths[r + i]! += cell.colspan;
          }));
          for (const width of widths) expect(width).to.equal(labelColumns + figureColumns);
        }
        for (const cell of listFigureCells(layoutOf(edition, table))) {
          expect(cell.headers).to.not.be.empty;
          for (const id of cell.headers!) expect(ids.has(id), id).to.equal(true);
        }
      });

      it(`${edition} ${table}: figures stand in the order of the form's cells`, () => {
        expect(listFigureCells(layoutOf(edition, table)).map((cell) => cell.address)).to.deep.equal(listCells(findTable(edition, table)).map((cell) => cell.address));
      });
    }
  }

  it('heads a figure by its column groups, its row group and its row', () => {
    const layout = layoutOf('2021', 'applications');
    const words = new Map([...layout.head, ...layout.bodies.flat()].flat().map((cell) => [cell.id, cell.text]));
    const cell = listFigureCells(layout).find(({address}) => address === 'applications.refused.stateSecret.enterprise')!;
    expect(cell.headers!.map((id) => words.get(id))).to.deep.equal(['申请人情况', '法人或其他组织', '商业企业', '三、本年度办理结果', '（三）不予公开', '1.属于国家秘密']);
  });

  it('speaks English in the same shape', () => {
    const zh = layoutOf('2021', 'applications');
    const en = layoutTable(findTable('2021', 'applications'), 'en');
    const shape = (layout: TableLayout): unknown => [...layout.head, ...layout.bodies.flat()].map((row) => row.map(({text: _, ...cell}) => cell));
    expect(shape(en)).to.deep.equal(shape(zh));
    expect(en.head[1]![0]!.text).to.equal('Natural persons');
    for (const row of [...en.head, ...en.bodies.flat()]) for (const cell of row) expect(cell.text).to.not.match(/[\u4e00-\u9fff]/);
  });
});
