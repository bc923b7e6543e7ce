/** `npm run bench checks`: reports checked a second on one core, beside JSON.parse of the same reports. */
import {checkReport} from '../src/checks/index.js';
import {makeReport} from '../test/report/valid-report.js';

const goal = 5000;
const count = 200;
const overview = ['全年共收到政府信息公开申请12件，其中自然人申请10件，法人或其他组织申请2件；办结11件，结转下年度继续办理1件。', ...Array.from({length: 8}, () => '各科室按月更新栏目，过期的内容及时撤下，来信由专人答复，全年培训2次。')];
const reports = Array.from({length: count}, (_, i) => ({...makeReport(i + 1, i % 2 ? '2019' : '2021'), sections: [{id: 'overview', heading: '一、总体情况', paragraphs: overview}]}));
const texts = reports.map((report) => JSON.stringify(report));
const times = {parse: [] as number[], check: [] as number[]};
for (let round = -3; round < 15; round++) {
  let start = performance.now();
  for (const text of texts) JSON.parse(text);
  const parse = performance.now() - start;
  start = performance.now();
  for (const report of reports) if (checkReport(report).length < 40) throw new Error('a report was not checked');
  if (round < 0) continue; // to warm up
  times.parse.push(parse);
  times.check.push(performance.now() - start);
}
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const perSecond = Math.round((count / median(times.check)) * 1000);
console.log(`checks ${perSecond}/s   JSON.parse ${Math.round((count / median(times.parse)) * 1000)}/s   goal ${goal}/s${perSecond >= goal ? '' : ', missed'}`);
