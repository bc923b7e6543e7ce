import {expect} from '@open-wc/testing';
import {findStatisticsLine, statistics2014} from '../../src/forms/statistics-2014.js';

describe('findStatisticsLine(label)', () => {
  it('knows a line by its words whatever its number and spaces', () => {
    for (const label of ['（三）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）', '　 回应公众关注热点或重大舆情数\n（不同方式回应同一热点或舆情计1次）', '二、（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）']) {
      expect(findStatisticsLine(label)?.id).to.equal('responses');
    }
    expect(findStatisticsLine('2.政府网站公开政府信息数')?.id).to.equal('website');
  });

  it('does not know a line that no form has', () => {
    expect(findStatisticsLine('门户网站公开政府信息数')).to.equal(undefined);
  });

  it('has ids and words of their own', () => {
    expect(new Set(statistics2014.map((line) => line.id)).size).to.equal(statistics2014.length);
    for (const line of statistics2014) expect(findStatisticsLine(line.label)?.id).to.equal(line.id);
  });
});
