import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CRITICAL = 14;
const ROWS = 50;

const rows = readFileSync('tests/screen/chartability.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => {
    const [, number, name, critical, how, heldBy] = line.split('|').map((cell) => cell.trim());
    return { number, name: name!, isCritical: critical === 'yes', how: how!, heldBy: heldBy! };
  });
const testsOf = (heldBy: string): string[] => [...heldBy.matchAll(/`([^`]+)`/g)].map(([, path]) => path!);

describe('the Chartability sheet', () => {
  it('has a row for each heuristic, with a short name and how it is met', () => {
    expect(rows.map(({ number }) => Number(number))).toEqual(Array.from({ length: ROWS }, (_, at) => at + 1));
    expect(new Set(rows.map(({ name }) => name)).size).toBe(ROWS);
    for (const { name, how } of rows) {
      expect(name.split(' ').length, name).toBeLessThanOrEqual(8);
      expect(how, name).not.toBe('');
    }
  });

  it('names only tests that there are', () => {
    const missing = rows
      .flatMap(({ heldBy }) => testsOf(heldBy))
      .filter((path) => !existsSync(`tests/${path}`));
    expect(missing).toEqual([]);
  });

  it('has a test or a reason for each critical one, and for the others', () => {
    expect(rows.filter(({ isCritical }) => isCritical)).toHaveLength(CRITICAL);
    const bare = rows.filter(({ heldBy }) => !testsOf(heldBy).length && !/^Reason: \S/.test(heldBy));
    expect(bare).toEqual([]);
  });
});
