import {expect} from '@open-wc/testing';
import {editions} from '../../src/forms/editions.js';
import {explanations} from '../../src/forms/explanations.js';
import {pickShortLabel} from '../../src/forms/short-labels.js';
import {statistics2014, statisticsColumns, statisticsHeading} from '../../src/forms/statistics-2014.js';
import type {Line} from '../../src/forms/form.js';
import {checkWords} from '../../src/words/check-words.js';
import {helpWords} from '../../src/words/help-words.js';
import {importWords} from '../../src/words/import-words.js';
import {reportWords} from '../../src/words/report-words.js';
import {screenZh, summaryZh} from '../../src/words/summary-zh.js';
import {findViewWords} from '../../src/words/view-words.js';
import {zh, zhChart, zhMessages} from '../../src/words/zh.js';
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

  it('tells notes from attention', () => {
    for (const [simplified, traditional] of Object.entries({'注': '註', '注 1': '註 1', '（未注明单位）': '（未註明單位）', '公众关注热点': '公眾關注熱點', '注意：': '注意：'})) expect(toTraditional(simplified)).to.equal(traditional);
  });

  it('leaves no simplified character in any word, label or explanation', () => {
    const sources = [zh, zhMessages, zhChart, reportWords.zh, summaryZh, screenZh, checkWords.zh, importWords.zh, helpWords.zh, findViewWords('zh', zhChart),
      Object.values(explanations).map((said) => said!.label), Object.values(editions).map(listLabels), listLabels([statistics2014, statisticsColumns, statisticsHeading]), Object.values(editions).map((form) => listLines(form).map((line) => pickShortLabel(line, 'zh')))];
    const written = toTraditional(collect(sources));
    expect(written.length).to.be.above(8000);
    const left = Array.from(new Set(written)).filter((char) => common.includes(char) || (toTraditional(char) !== char && char !== '注'));
    expect(left).to.deep.equal([]);
  });

  it('leaves figures, Latin letters and traditional characters as they are', () => {
    expect(toTraditional('12,345 件 Total 總計')).to.equal('12,345 件 Total 總計');
  });
});

/** Everything that some words say, the text of their functions too. */
function collect(words: unknown): string {
  if (typeof words === 'string') return `${words}\n`;
  if (typeof words === 'function') return `${words.toString().replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))}\n`;
  return words && typeof words === 'object' ? Object.values(words).map(collect).join('') : '';
}

/** What a form prints, at any depth. */
function listLabels(form: unknown): string[] {
  if (!form || typeof form !== 'object') return [];
  return Object.entries(form).flatMap(([key, value]) => (typeof value === 'string' ? (['label', 'heading', 'unit', 'says'].includes(key) ? [value] : []) : listLabels(value)));
}

function listLines(form: unknown): Line[] {
  if (!form || typeof form !== 'object') return [];
  const own = 'id' in form && 'label' in form ? [form as Line] : [];
  return [...own, ...Object.values(form).flatMap(listLines)];
}

// Characters that are written in simplified texts alone.
const common = '万与从专业东丝丢两严丧个丰临为丽举义乌乐乔习乡书买乱争亏亚产亩亲亿仅仓仪们众优会伞伟传伤伦伪体余佣侠侣侥侦侧侨侮债倾偿储儿兑兰关兴养兽冈册写军农冯冲决况冻净凉减凑凤凭凯击凿刘则刚创删别刹剂剑剧劝办务动励劲劳势勋匀区医华协单卖卢卫却厂厅历厉压厌厕厦县参双发变叙叠号叹吓吕吗启吴呐员呜咏响哑唤啰啸喷嘱团园困围国图圆圣场坏块坚坛坝坞坟坠垄垒垦垫墙壮声壳处备复够头夹夺奋奖妆妇妈娄娇孙学宁宝实宠审宪宫宽宾寝对寻导寿将尔尘尝层屉届属岁岂岗岛峡币帅师帐帘带帮库应庙庞废广庄庆庐开异弃张弥弯弹强归当录彻径忆怀态怜总恋恶恼悬惊惧惨惯愤愿戏战户扑执扩扫扬扰抚抛抢护报担拟拢拣拥拦择挂挡挣挤挥损捡换据掷掺揽摄摆摇撑数斋斗断无旧时旷昼显晋晓暂术机杀杂权条来杨极构枪柜标栋栏树样档桥梦检椭楼榄横欢欧残殴毁毕气汇汉汤沟没沪泪泻泼泽洁浅测济浏浑浓涛润涤涨渐渔湾湿溃滚满滤滥滨滩潜灭灯灵灶灾点炼烂热烟烦烧爱爷牵犹狭狮独狱猎猪环现玛电画畅疗疮疯痪监盖盗盘着睁矫矿码砖础硕确碍礼祸离种积称稳穷窃竖竞笔笺筑简签篮粮紧纠红纤约级纪纯纲纳纵纷纸纹纺线练组绅细织终绍经结绕绘给络绝绞统继绩绪续维绵综绿缆缓缔编缘缝缠缩缴网罗罚罢职联聪肃肠肤肿胀胁脏脑脚脱脸腊腾舆舰艰艺节芦苏范荐荡荣药获莲营萧萨蒋蓝虏虑虚虫虽蚀补袭袜装见观规视览觉触誉计订认讥讨让训议讯记讲讶许论讼设访证评识诈诉词译试诗诚话诞询该详语误说请诸诺读课谁调谅谈谊谋谓谢谣谦谨谱贝负贡财责贤败账货质贩贪贫购贯贴贵贷贸费贺资赋赌赏赔赖赚赛赞赠赢赵赶趋跃践踊车轨转轮软轰轻载较辅辆辈辉输辑辖边达迁过迈运还这进远违连迟适选递逻遗邓邮邻郑酱释里鉴针钉钓钟钢钱铁铜铭银铺链销锁锅锋错锡锦键镇镜长门闪闭问间闲闷闻闸阀阁阅队阳阴阵阶际陆陈险随隐难雾静韩页顶项顺须顾顿预领频题颜额风飞饥饭饮饰饱饼饿馆马驱驳驶驻驾验骂骑骗骤鱼鲁鲜鸟鸡鸣鸭鸽鸿鹅麦黄齐齿龄龙龟';
