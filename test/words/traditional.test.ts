import {expect} from '@open-wc/testing';
import {toTraditional} from '../../src/words/traditional.js';

describe('toTraditional(text)', () => {
  it('writes the words of the forms as they are written in traditional characters', () => {
    const words = {
      '三、收到和处理政府信息公开申请情况': '三、收到和處理政府信息公開申請情況',
      '四、政府信息公开行政复议、行政诉讼情况': '四、政府信息公開行政復議、行政訴訟情況',
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）': '（二）部分公開（區分處理的，只計這一情形，不計其他情形）',
      '本年新制作数量': '本年新製作數量', '复制“总计”的链接': '複製“總計”的鏈接', '2.重复申请': '2.重複申請', '复议后起诉': '復議後起訴', '4.无正当理由大量反复申请': '4.無正當理由大量反覆申請',
    };
    for (const [simplified, traditional] of Object.entries(words)) expect(toTraditional(simplified)).to.equal(traditional);
  });

  it('leaves figures, Latin letters and traditional characters as they are', () => {
    expect(toTraditional('12,345 件 Total 總計')).to.equal('12,345 件 Total 總計');
  });
});
