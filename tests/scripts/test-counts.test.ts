import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkCounts, closingLine, screenCounts, unitCounts } from '../../scripts/test-counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'atlas-reports-'));
const file = join(folder, 'report.json');
afterAll(() => rmSync(folder, { recursive: true }));

it('adds up unit tests, screen tests and checks', () => {
  const unit = unitCounts(reported({ numPassedTests: 7, numFailedTests: 1, numPendingTests: 2 }), false);
  const screen = screenCounts(
    reported({ stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 1 } }),
    false,
  );
  expect(closingLine([unit, screen, checkCounts(true)])).toBe('11 passed, 2 failed, 3 skipped');
});

it('names skipped tests only if there are any', () => {
  expect(closingLine([checkCounts(true), checkCounts(false)])).toBe('1 passed, 1 failed');
});

it('counts a run that broke off as failed, though no test of it failed', () => {
  expect(unitCounts(reported({ numPassedTests: 5 }), false)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  expect(screenCounts(join(folder, 'none.json'), false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

function reported(report: object): string {
  writeFileSync(file, JSON.stringify(report));
  return file;
}
