import type {Form} from './form.js';
import {listBalances} from './shared-balances.js';
import {applicants, applicationsCorner, carriedOut, outcomeRows, outcomesTotal, requestRows, reviewColumns} from './shared-lines.js';

// Kinds of item and decisions are counted here, which must never be added up (60号).
const items = [
  {id: 'previousItems', label: '上一年项目数量', en: 'Items in the previous year'},
  {id: 'change', label: '本年增/减', en: 'Change this year', measure: 'change'},
] as const;
const itemsAndDecisions = [...items, {id: 'decisions', label: '处理决定数量', en: 'Decisions made'}] as const;
const corner = {label: '信息内容', en: 'Content'} as const;

/** 国办公开办函〔2019〕60号 (试行), for the reports on 2019 and 2020. */
export const edition2019 = {
  edition: '2019',
  sections: [
    {kind: 'text', id: 'overview', heading: '一、总体情况', headingEn: '1. Overview'},
    {kind: 'table', id: 'proactive', heading: '二、主动公开政府信息情况', headingEn: '2. Proactive disclosure', bands: [
      {band: {label: '第二十条第（一）项', en: 'Article 20 (1)'}, corner, columns: [
        {id: 'made', label: '本年新制作数量', en: 'Newly made this year'},
        {id: 'published', label: '本年新公开数量', en: 'Newly published this year'},
        {id: 'publishedTotal', label: '对外公开总数量', en: 'Total published'},
      ], rows: [
        {id: 'rules', label: '规章', en: 'Rules (of departments and governments)'},
        {id: 'normativeDocuments', label: '规范性文件', en: 'Administrative normative documents'},
      ]},
      {band: {label: '第二十条第（五）项', en: 'Article 20 (5)'}, corner, columns: itemsAndDecisions, rows: [
        {id: 'licensing', label: '行政许可', en: 'Administrative licensing'},
        {id: 'otherServices', label: '其他对外管理服务事项', en: 'Other external administration and service matters'},
      ]},
      {band: {label: '第二十条第（六）项', en: 'Article 20 (6)'}, corner, columns: itemsAndDecisions, rows: [
        {id: 'penalties', label: '行政处罚', en: 'Administrative penalties'},
        {id: 'compulsion', label: '行政强制', en: 'Administrative compulsion'},
      ]},
      {band: {label: '第二十条第（八）项', en: 'Article 20 (8)'}, corner, columns: items, rows: [
        {id: 'fees', label: '行政事业性收费', en: 'Administrative fees'},
      ]},
      {band: {label: '第二十条第（九）项', en: 'Article 20 (9)'}, corner, columns: [
        {id: 'projects', label: '采购项目数量', en: 'Procurement projects'},
        // The form prints no unit for the value, so none is ever assumed.
        {id: 'value', label: '采购总金额', en: 'Total value', measure: 'money'},
      ], rows: [
        {id: 'procurement', label: '政府集中采购', en: 'Centralised government procurement'},
      ]},
    ]},
    {kind: 'table', id: 'applications', heading: '三、收到和处理政府信息公开申请情况', headingEn: '3. Requests received and handled', bands: [
      {corner: applicationsCorner, columns: applicants, rows: [
        ...requestRows,
        {id: 'outcomes', label: '三、本年度办理结果', en: '3. Outcomes this year', heading: true, lines: [
          ...outcomeRows,
          {id: 'otherHandling', label: '（六）其他处理', en: '(6) Other handling'},
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

/** What must add up in the edition of 2019; apart from the form, so that a page that only shows tables does not carry it. */
export const balances2019 = /* @__PURE__ */ listBalances(['otherHandling']);
