/** @typedef {{ passed: number, failed: string[], wavering: string[] }} Outcome Tests of a suite: how many passed, which failed, and which passed only at the second try. */

/** A vitest report; a file that could not be run counts as failed. @param {any} result @returns {Outcome} */
export const readVitest = (result) => {
  /** @type {Outcome} */
  const outcome = { passed: 0, failed: [], wavering: [] };
  for (const file of result.testResults) {
    for (const { status, fullName, failureMessages } of file.assertionResults) {
      const name = `${file.name} › ${fullName}`;
      if (status === 'failed') outcome.failed.push(name);
      if (status !== 'passed') continue;
      outcome.passed++;
      if (failureMessages.length > 0) outcome.wavering.push(name);
    }
    if (file.status === 'failed' && file.assertionResults.length === 0) outcome.failed.push(file.name);
  }
  return outcome;
};

/** A flow report, its suites walked to the leaves. @param {any} suite @returns {Outcome} */
export const readFlows = (suite) => {
  /** @type {Outcome} */
  const outcome = { passed: 0, failed: [], wavering: [] };
  for (const { file, title, tests } of suite.specs ?? []) {
    const name = `${file} › ${title}`;
    for (const { status } of tests) {
      if (status === 'unexpected') outcome.failed.push(name);
      if (status === 'expected' || status === 'flaky') outcome.passed++;
      if (status === 'flaky') outcome.wavering.push(name);
    }
  }
  for (const inner of (suite.suites ?? []).map(readFlows)) {
    outcome.passed += inner.passed;
    outcome.failed.push(...inner.failed);
    outcome.wavering.push(...inner.wavering);
  }
  return outcome;
};
