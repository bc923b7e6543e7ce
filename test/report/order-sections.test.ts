import {expect} from '@open-wc/testing';
import {orderSections} from '../../src/report/order-sections.js';
import {loadSample} from '../samples.js';

describe('orderSections(report)', () => {
  it('keeps the order of the report, with each table in its section', async () => {
    const sections = orderSections(await loadSample('lianhua-2022'), 'zh');
    expect(sections.map(({id, table, extras}) => [id, table, extras.length])).to.deep.equal([
      ['overview', undefined, 0], ['proactive', undefined, 3], ['applications', 'applications', 0], ['interpretation', undefined, 0], ['problems', undefined, 0], ['other', undefined, 0],
    ]);
  });

  it('puts a table that no section names where the form has it', () => {
    const report = {version: 1, edition: '2021' as const, sections: [{id: 'preface', paragraphs: ['x']}, {id: 'overview', heading: '总体情况', paragraphs: []}, {id: 'problems', paragraphs: []}],
      tables: {review: {}, applications: {}}};
    expect(orderSections(report, 'zh').map(({id, heading}) => `${id} ${heading}`)).to.deep.equal([
      'preface ', 'overview 总体情况', 'applications 三、收到和处理政府信息公开申请情况', 'review 四、政府信息公开行政复议、行政诉讼情况', 'problems 五、存在的主要问题及改进情况',
    ]);
    expect(orderSections({...report, sections: []}, 'en').map(({heading}) => heading)).to.deep.equal(['3. Requests received and handled', '4. Administrative reconsideration and litigation']);
  });

  it('keeps an extra table that names no section at the end, and the statistics last', async () => {
    const report = await loadSample('langxia-2019');
    const sections = orderSections({...report, extra: [{caption: 'x', rows: [['a', 1]]}]}, 'zh');
    expect(sections[sections.length - 1]).to.include({id: 'statistics', table: 'statistics'});
    expect(sections.reduce((sum, {extras}) => sum + extras.length, 0)).to.equal(1);
  });

  it('tells which prescribed section the report leaves empty, and no other', () => {
    const report = {version: 1, edition: '2021' as const, tables: {review: {}}, extra: [{caption: 'x', after: 'problems', rows: [['a', 1]]}], sections: [
      {id: 'overview', heading: '一、总体情况'}, {id: 'section-2', heading: '（一）主动公开', paragraphs: ['本年公开信息。']}, {id: 'proactive', heading: '二、主动公开政府信息情况'},
      {id: 'applications', heading: '三、收到和处理政府信息公开申请情况', paragraphs: ['见附件。']}, {id: 'review', heading: '四、'}, {id: 'problems', heading: '五、'}, {id: 'annex', heading: '附件'}, {id: 'other', heading: '六、其他需要报告的事项', paragraphs: []},
    ]};
    expect(orderSections(report, 'zh').filter(({isEmpty}) => isEmpty).map(({id}) => id)).to.deep.equal(['proactive', 'other']);
  });
});
