import { expect, it } from 'vitest';
import type { OpenedSummary } from '../../../src/formats/opened/opened-summary';
import type { Problem } from '../../../src/formats/reading/problem';
import { groupProblems, problemLine, problemText } from '../../../src/panels/opening/problem-text';

const PROBLEMS: Problem[] = [
  { kind: 'missing-node', message: 'node “b” is not there', line: 3, column: 5 },
  { kind: 'repeated-node', message: 'node “a” is given twice', line: 4, column: 1, hint: 'name it anew' },
  { kind: 'missing-node', message: 'node “c” is not there', line: 9, column: 5, file: 'edges.csv' },
];

it('problems are grouped by kind, in the order in which the kinds first come', () => {
  expect(groupProblems(PROBLEMS).map(([kind, { length }]) => [kind, length])).toEqual([
    ['missing-node', 2],
    ['repeated-node', 1],
  ]);
});

it('a problem is told with its place, its file where there are several, and what to do', () => {
  expect(PROBLEMS.map(problemLine)).toEqual([
    'line 3, column 5: node “b” is not there',
    'line 4, column 1: node “a” is given twice (name it anew)',
    'edges.csv, line 9, column 5: node “c” is not there',
  ]);
});

it('the list that is saved has every problem and every finding', () => {
  const summary = { name: 'a.zip', problems: PROBLEMS, found: ['encoding: UTF-16'] } as OpenedSummary;
  const lines = problemText(summary).split('\n');
  expect(lines).toEqual(['a.zip', '', ...PROBLEMS.map(problemLine), '', 'encoding: UTF-16', '']);
});
