import {checkReport, isProblem, ruleIds, suggestRepairs, type Finding} from '../checks/index.js';
import {findEdition, type Report} from '../report/report.js';
import {describePlace} from '../report/describe-place.js';
import {checkWords} from '../words/check-words.js';
import {cliWords} from '../words/cli-words.js';
import {wordFinding, wordRepair} from '../words/word-finding.js';
import type {Console} from './console.js';
import {readReport} from './read-report.js';

export interface CheckFilesOptions {
  readonly previous?: string | undefined;
  readonly format: 'text' | 'json' | 'sarif';
  /** From which severity on a finding makes the command fail. */
  readonly failOn: 'error' | 'warning';
}

interface Checked {
  readonly path: string;
  readonly report: Report;
  readonly findings: readonly Finding[];
}

/**
 * Checks reports, one line a finding. Returns the exit code: 0 nothing found, 1 findings of the severity
 * asked for, 2 a file that could not be read.
 */
export async function checkFiles(paths: readonly string[], {previous, format, failOn}: CheckFilesOptions, console: Console): Promise<0 | 1 | 2> {
  const words = cliWords[console.language];
  const unread: string[] = [];
  const read = async (path: string): Promise<Report | undefined> => {
    const found = await readReport(path, console);
    if ('report' in found) return found.report;
    unread.push(path);
    console.error(`${words.notReport(path, found.why)}\n`);
    return undefined;
  };
  const before = previous === undefined ? undefined : await read(previous);
  const all: Checked[] = [];
  for (const path of paths) {
    const report = await read(path);
    if (report) all.push({path, report, findings: checkReport(report, {previous: before})});
  }
  const problems = all.flatMap(({findings}) => findings.filter(isProblem));
  if (format === 'text') for (const checked of all) console.out(writeLines(checked, console.language));
  else console.out(`${JSON.stringify(format === 'json' ? all.map(writeJson) : writeSarif(all), null, 2)}\n`);
  const count = (test: (finding: Finding) => boolean): number => all.reduce((sum, {findings}) => sum + findings.filter(test).length, 0);
  if (all.length) {
    console.error(`${words.checked(all.length, count((finding) => isProblem(finding) && finding.severity === 'error'), count((finding) => isProblem(finding) && finding.severity === 'warning'),
      count(({status}) => status === 'agrees' || status === 'blank-read-as-zero'), count(({status}) => status === 'not-assessable'))}\n`);
  }
  if (unread.length) return 2;
  return problems.some(({severity}) => severity === 'error' || failOn === 'warning') ? 1 : 0;
}

/** Report, severity, rule, table, then the sentence with row, column and both numbers; the smallest repairs last. */
function writeLines({path, report, findings}: Checked, language: Console['language']): string {
  const name = ({table}: Finding): string => {
    if (!table) return '';
    return `${describePlace(table, findEdition(report, table) ?? '2021', language)}${language === 'zh' ? '：' : ': '}`;
  };
  const lines = findings.filter(isProblem).map((finding) =>
    `${path}: ${checkWords[language].severities[finding.severity]} ${finding.rule} ${name(finding)}${wordFinding(finding)[language]}`);
  const repairs = suggestRepairs(report).slice(0, 3).map((repair) => `${path}:   → ${wordRepair(repair)[language]}`);
  return [...lines, ...repairs].map((line) => `${line}\n`).join('');
}

function writeJson({path, report, findings}: Checked): object {
  return {
    file: path, title: report.title, findings: findings.filter(({status}) => status !== 'agrees').map((finding) => ({...finding, ...wordFinding(finding)})),
    repairs: suggestRepairs(report).map((repair) => ({...repair, ...wordRepair(repair)})),
  };
}

/** The log format that code review tools read (SARIF 2.1.0): one result a finding, cells as logical locations. */
function writeSarif(all: readonly Checked[]): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: {driver: {name: 'gai-report', rules: ruleIds.map((id) => ({id}))}},
      results: all.flatMap(({path, findings}) => findings.filter(isProblem).map((finding) => ({
        ruleId: finding.rule,
        level: finding.severity,
        message: {text: wordFinding(finding).zh},
        locations: [{
          physicalLocation: {artifactLocation: {uri: encodeURI(path.replace(/\\/g, '/'))}},
          logicalLocations: finding.cells.filter(({report}) => report === undefined).map(({address}) => ({fullyQualifiedName: address})),
        }],
        partialFingerprints: {finding: finding.fingerprint},
      }))),
    }],
  };
}
