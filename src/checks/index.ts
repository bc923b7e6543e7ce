export {checkReport, type CheckOptions} from './check-report.js';
export {isProblem, type Finding, type FindingCell, type FindingStatus, type RuleId, type Severity, type TextPlace} from './finding.js';
export {suggestRepairs, type CellChange, type Repair} from './repair.js';
export {ruleIds} from './rules.js';
export type {Child, Others} from './context.js';
