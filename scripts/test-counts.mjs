import { existsSync, readFileSync } from 'node:fs';

/** Counts of a Vitest report. A file that cannot be loaded has no tests: then the run itself counts as failed. */
export function unitCounts(file, succeeded) {
  const report = readReport(file);
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report ?? {};
  const counts = { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  return withRun(counts, succeeded);
}

/** Counts of a Playwright report. */
export function screenCounts(file, succeeded) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = readReport(file)?.stats ?? {};
  return withRun({ passed: expected + flaky, failed: unexpected, skipped }, succeeded);
}

export function checkCounts(succeeded) {
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
}

/** "12 passed, 0 failed", with the skipped ones if there are any. */
export function closingLine(all) {
  const sum = (name) => all.reduce((total, counts) => total + counts[name], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

function withRun(counts, succeeded) {
  return !succeeded && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
