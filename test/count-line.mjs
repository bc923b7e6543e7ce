import {writeFileSync} from 'node:fs';

/**
 * A reporter that names the tests that were skipped and leaves the counts of the run, and what failed with its
 * message, in the file named by GAI_COUNTS, for the last lines of all tests. A browser that is not there counts as
 * one skipped test.
 */
export function countLine(browsersSkipped) {
  const counts = {passed: 0, failed: 0, skipped: browsersSkipped, failures: []};
  const count = (suite, browser, path = []) => {
    if (!suite) return 0;
    let failed = 0;
    for (const test of suite.tests) {
      if (test.skipped) {
        counts.skipped++;
        console.log(`skipped in ${browser}: ${[...path, test.name].join(' > ')}`);
      } else if (test.passed) counts.passed++;
      else {
        failed++;
        counts.failures.push(`failed in ${browser}: ${[...path, test.name].join(' > ')}: ${test.error?.message ?? 'no message'}`);
      }
    }
    return failed + suite.suites.reduce((sum, inner) => sum + count(inner, browser, [...path, inner.name]), 0);
  };
  return {
    onTestRunFinished({sessions}) {
      for (const session of sessions) {
        const failed = count(session.testResults, session.browser.name);
        // A file that does not even load has no results: it counts as one failure.
        counts.failed += failed || (session.passed ? 0 : 1);
        if (!failed && !session.passed) counts.failures.push(`failed in ${session.browser.name}: ${session.testFile}: ${session.errors.map(({message}) => message).join('; ')}`);
      }
      if (process.env.GAI_COUNTS) writeFileSync(process.env.GAI_COUNTS, JSON.stringify(counts));
    },
  };
}
