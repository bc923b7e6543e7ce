import type {Report} from '../report/report.js';
import {readContext, type Others} from './context.js';
import type {Finding, RuleId} from './finding.js';
import {ruleGroups, ruleIds} from './rules.js';

export interface CheckOptions extends Others {
  /** Only these rules; all without it. */
  readonly rules?: readonly RuleId[] | undefined;
}

/**
 * Checks a report against itself, and against its neighbours where they are given. Every rule at every place gives
 * a finding, also where it holds; `isProblem` picks those that want a human. The report is not changed.
 * @throws {Error} When `rules` names a rule that does not exist: a programmer's mistake.
 */
export function checkReport(report: Report, {rules, ...others}: CheckOptions = {}): Finding[] {
  const unknown = rules?.find((rule) => !ruleIds.includes(rule));
  if (unknown !== undefined) throw new Error(`unknown rule: ${unknown} (known: ${ruleIds.join(', ')})`);
  const context = readContext(report, others);
  const wanted = rules && new Set(rules);
  const findings = ruleGroups.filter((group) => !wanted || group.rules.some((rule) => wanted.has(rule))).flatMap((group) => group.check(context));
  return wanted ? findings.filter(({rule}) => wanted.has(rule)) : findings;
}
