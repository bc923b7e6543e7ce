import {writeFileSync} from 'node:fs';

/** A reporter that leaves the counts of the run in the file named by GAI_COUNTS, for the closing line of all tests. */
export function countLine() {
  const counts = {passed: 0, failed: 0, skipped: 0};
  const count = (suite) => {
    if (!suite) return 0;
    let failed = 0;
    for (const test of suite.tests) {
      if (test.skipped) counts.skipped++;
      else if (test.passed) counts.passed++;
      else failed++;
    }
    return failed + suite.suites.reduce((sum, inner) => sum + count(inner), 0);
  };
  return {
    onTestRunFinished({sessions}) {
      for (const session of sessions) {
        const failed = count(session.testResults);
        // A file that does not even load has no results: it counts as one failure.
        counts.failed += failed || (session.passed ? 0 : 1);
      }
      if (process.env.GAI_COUNTS) writeFileSync(process.env.GAI_COUNTS, JSON.stringify(counts));
    },
  };
}
