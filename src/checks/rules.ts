import type {Context} from './context.js';
import {checkCompleteness, checkRollUp} from './check-children.js';
import {checkDeadline, checkLength, checkParts, checkPeriod} from './check-document.js';
import {checkIdentities} from './check-identities.js';
import {checkCodes, checkRunningTotals} from './check-local-forms.js';
import {checkCounts, checkLoneCases, checkOtherHandling, checkStocks} from './check-tables.js';
import {checkClaims, checkFees, checkTextSums} from './check-text.js';
import {checkYears} from './check-years.js';
import type {Finding, RuleId} from './finding.js';

/** Rules that are found out together, and how. */
export interface RuleGroup {
  readonly rules: readonly RuleId[];
  check(context: Context): readonly Finding[];
}

/** Every rule, in the order of their findings. What the form itself says must add up is data of the editions. */
export const ruleGroups: readonly RuleGroup[] = [
  {rules: ['A1', 'A2', 'A3', 'B1'], check: checkIdentities},
  {rules: ['A4'], check: checkCounts},
  {rules: ['B2'], check: checkLoneCases},
  {rules: ['C1', 'C2', 'C3'], check: checkYears},
  {rules: ['C4', 'C5'], check: checkStocks},
  {rules: ['D1'], check: checkRollUp},
  {rules: ['D2'], check: checkCompleteness},
  {rules: ['N1'], check: checkClaims},
  {rules: ['N2'], check: checkTextSums},
  {rules: ['N3'], check: checkFees},
  {rules: ['O1'], check: checkOtherHandling},
  {rules: ['P1'], check: checkLength},
  {rules: ['P2'], check: checkPeriod},
  {rules: ['P3'], check: checkDeadline},
  {rules: ['P4'], check: checkParts},
  {rules: ['Q1'], check: checkCodes},
  {rules: ['Q3'], check: checkRunningTotals},
];

/** The numbers of all rules. */
export const ruleIds: readonly RuleId[] = ruleGroups.flatMap(({rules}) => rules);
