import type {Form} from './form.js';
import {listBalances} from './shared-balances.js';
import {applicants, applicationsCorner, carriedOut, outcomeRows, outcomesTotal, requestRows, reviewColumns} from './shared-lines.js';

const decisions = [{id: 'decisions', label: '本年处理决定数量', en: 'Decisions made this year'}] as const;
const corner = {label: '信息内容', en: 'Content'} as const;

/** 国办公开办函〔2021〕30号, for reports on 2021 and later years. */
export const edition2021 = {
  edition: '2021',
  sections: [
    {kind: 'text', id: 'overview', heading: '一、总体情况', headingEn: '1. Overview'},
    {kind: 'table', id: 'proactive', heading: '二、主动公开政府信息情况', headingEn: '2. Proactive disclosure', bands: [
      {band: {label: '第二十条第（一）项', en: 'Article 20 (1)'}, corner, columns: [
        {id: 'issued', label: '本年制发件数', en: 'Issued this year'},
        {id: 'repealed', label: '本年废止件数', en: 'Repealed this year'},
        {id: 'inForce', label: '现行有效件数', en: 'Currently in force'},
      ], rows: [
        {id: 'rules', label: '规章', en: 'Rules (of departments and governments)'},
        {id: 'normativeDocuments', label: '行政规范性文件', en: 'Administrative normative documents'},
      ]},
      {band: {label: '第二十条第（五）项', en: 'Article 20 (5)'}, corner, columns: decisions, rows: [
        {id: 'licensing', label: '行政许可', en: 'Administrative licensing'},
      ]},
      {band: {label: '第二十条第（六）项', en: 'Article 20 (6)'}, corner, columns: decisions, rows: [
        {id: 'penalties', label: '行政处罚', en: 'Administrative penalties'},
        {id: 'compulsion', label: '行政强制', en: 'Administrative compulsion'},
      ]},
      {band: {label: '第二十条第（八）项', en: 'Article 20 (8)'}, corner, columns: [
        {id: 'amount', label: '本年收费金额（单位：万元）', en: 'Amount charged this year (CNY 10,000)', measure: 'money', unit: '万元'},
      ], rows: [
        {id: 'fees', label: '行政事业性收费', en: 'Administrative fees'},
      ]},
    ]},
    {kind: 'table', id: 'applications', heading: '三、收到和处理政府信息公开申请情况', headingEn: '3. Requests received and handled', bands: [
      {corner: applicationsCorner, columns: applicants, rows: [
        ...requestRows,
        {id: 'outcomes', label: '三、本年度办理结果', en: '3. Outcomes this year', heading: true, lines: [
          ...outcomeRows,
          {id: 'otherHandling', label: '（六）其他处理', en: '(6) Other handling', lines: [
            {id: 'notCorrectedInTime', label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
              en: '1. Closed: the applicant did not correct the request in time without good reason'},
            {id: 'feeNotPaid', label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
              en: '2. Closed: the applicant did not pay the notified fee in time'},
            {id: 'other', label: '3.其他', en: '3. Other'},
          ]},
          outcomesTotal,
        ]},
        carriedOut,
      ]},
    ]},
    {kind: 'table', id: 'review', heading: '四、政府信息公开行政复议、行政诉讼情况',
      headingEn: '4. Administrative reconsideration and litigation', bands: [{columns: reviewColumns}]},
    {kind: 'text', id: 'problems', heading: '五、存在的主要问题及改进情况', headingEn: '5. Main problems and improvements'},
    {kind: 'text', id: 'other', heading: '六、其他需要报告的事项', headingEn: '6. Other matters'},
  ],
} as const satisfies Form;

/** What must add up in the edition of 2021; apart from the form, so that a page that only shows tables does not carry it. */
export const balances2021 = /* @__PURE__ */ listBalances(['otherHandling.notCorrectedInTime', 'otherHandling.feeNotPaid', 'otherHandling.other']);
