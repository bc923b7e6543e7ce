import {expect} from '@open-wc/testing';
import {makeBlanks, makeTotals} from '../report/total-report.js';
import {sayChart, sayMarks} from './say-chart.js';

describe('the chart of reasons', () => {
  it('says what part of all that was concluded it is, and how the reasons are parted', () => {
    const report = makeTotals({disclosedInFull: 9995, 'refused.stateSecret': 2, 'unableToProvide.notHeld': 3, outcomesTotal: 10000});
    expect(sayChart('grounds', report)[0]).to.equal('2024年不予公开、无法提供和不予处理的申请共 5 件，占办结申请的 0.1%：不予公开 2 件（40.0%），无法提供 3 件（60.0%）。最多的情形是“本机关不掌握”，3 件。');
    const few = makeTotals({disclosedInFull: 9999, 'refused.stateSecret': 1, outcomesTotal: 10000});
    expect(sayChart('grounds', few)[0]).to.equal('2024年不予公开、无法提供和不予处理的申请共 1 件，不足办结申请的 0.1%：不予公开 1 件。');
  });

  it('tells a lower bound where reasons are blank, without shares or a most frequent one', () => {
    const open = makeBlanks({disclosedInFull: 2, 'refused.stateSecret': 2, 'notProcessed.repeated': 1, outcomesTotal: 5});
    expect(sayChart('grounds', open)).to.deep.equal(['2024年不予公开、无法提供和不予处理的申请至少 3 件：不予公开至少 2 件，不予处理至少 1 件。', '另有 14 项没有数字。']);
    expect(sayMarks('grounds', open)).to.deep.equal(['不予公开：各行合计至少 2 件', '国家秘密：2 件', '不予处理：各行合计至少 1 件', '重复申请：1 件']);
    expect(sayChart('grounds', open, 'en')[0]).to.equal('In 2024, at least 3 requests were refused, could not be met or were not processed: refused at least 2 and not processed at least 1.');
  });

  it('gives no shares where all outcomes are not their printed total, and says so', () => {
    expect(sayChart('grounds', makeTotals({disclosedInFull: 6, 'refused.stateSecret': 2, outcomesTotal: 10}))).to.deep.equal([
      '2024年不予公开、无法提供和不予处理的申请共 2 件：不予公开 2 件。', '注意：办理结果各行之和为 8 件，与总计 10 件不符。', '其余 15 项均为 0。',
    ]);
    expect(sayChart('grounds', makeTotals({disclosedInFull: 6, outcomesTotal: 10}))).to.deep.equal(['“总计”一列填写了数字的各种情形均为 0。注意：办理结果各行之和为 6 件，与总计 10 件不符。']);
  });
});
