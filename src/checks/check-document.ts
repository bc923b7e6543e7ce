import type {Label} from '../forms/form.js';
import type {Context} from './context.js';
import type {Finding} from './finding.js';
import {readCount} from './read-number.js';

/** P1: 30号 asks for a first section of about a thousand characters at most. */
export function checkLength({report, edition}: Context): Finding[] {
  const section = report.sections?.find(({id}) => id === 'overview');
  if (!section || edition !== '2021') return [];
  const length = (section.paragraphs ?? []).join('').replace(/\s/g, '').length;
  return [{
    rule: 'P1', severity: 'warning', status: length > 1000 ? 'differs' : 'agrees', about: {label: section.heading ?? '一、总体情况', en: '1. Overview'}, blanks: 0, cells: [],
    leftSays: {label: '字数', en: 'characters'}, rightSays: {label: '原则上不超过', en: 'at most, in principle'},
    left: length, right: 1000, difference: length - 1000, fingerprint: `P1/${length}`,
  }];
}

/** P2: the figures are those from 1 January to 31 December of the year. */
export function checkPeriod({report: {year, period}}: Context): Finding[] {
  if (year === undefined || !period?.from || !period.to) return [];
  const expected = [`${year}-01-01`, `${year}-12-31`];
  const isWhole = period.from === expected[0] && period.to === expected[1];
  return [{
    rule: 'P2', severity: 'warning', status: isWhole ? 'agrees' : 'differs', about: {label: '统计期限', en: 'Period'}, blanks: 0, cells: [],
    leftSays: said(`${period.from} 至 ${period.to}`, `${period.from} to ${period.to}`), rightSays: said(expected.join(' 至 '), expected.join(' to ')),
    fingerprint: `P2/${period.from}/${period.to}`,
  }];
}

/** P3: departments and townships publish by 31 January, counties, prefectures and provinces later; all by 31 March. */
export function checkDeadline({report: {year, published, agency}}: Context): Finding[] {
  if (year === undefined || !published || !/^\d{4}-\d\d-\d\d$/.test(published)) return [];
  const deadline = `${year + 1}-${findDeadline(agency?.name ?? '')}`;
  return [{
    rule: 'P3', severity: 'warning', status: published > deadline ? 'differs' : 'agrees', about: {label: '公布日期', en: 'Date of publication'}, blanks: 0, cells: [],
    leftSays: said(published, published), rightSays: said(deadline, deadline), fingerprint: `P3/${published}`,
  }];
}

// By the name alone; where it does not tell the level, the latest date is taken, as for systems led from above.
function findDeadline(name: string): string {
  if (/税务|海关|海事|气象|烟草|邮政|地震|外汇|金融监管|调查总?队/.test(name)) return '03-31';
  if (/(?:乡|镇|街道)(?:人民政府|办事处)?$|(?:局|委员会|办公室|中心)$/.test(name)) return '01-31';
  return '03-31';
}

/** P4: as many parts as the preface says. */
export function checkParts({report: {sections = []}, tables}: Context): Finding[] {
  const preface = sections.find(({id}) => id === 'preface');
  const [passage, number] = /([一二三四五六七八九十]|\d{1,2})\s*个?\s*(?:部分|方面)(?:组成|内容)?/.exec((preface?.paragraphs ?? []).join('')) ?? [];
  const stated = number && readCount(number);
  const ids = new Set([...sections.map(({id}) => id), ...Object.keys(tables)].filter((id) => id !== undefined && id !== 'preface'));
  if (!passage || !stated || ids.size === 0) return [];
  return [{
    rule: 'P4', severity: 'warning', status: stated === ids.size ? 'agrees' : 'differs', about: {label: '前言', en: 'Preface'}, blanks: 0, cells: [],
    leftSays: {label: '前言所说的部分', en: 'parts the preface names'}, rightSays: {label: '报告中的部分', en: 'parts of the report'},
    left: stated, right: ids.size, difference: stated - ids.size, fingerprint: `P4/${stated}/${ids.size}`,
  }];
}

function said(label: string, en: string): Label {
  return {label, en};
}
