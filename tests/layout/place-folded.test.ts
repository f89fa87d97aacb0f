import { expect, it } from 'vitest';
import { placeFolded } from '../../src/layout/place-folded';
import { scoreLayout } from '../../src/layout/score';
import { madeInput, madeNode } from './made-input';

const owners = [madeNode('left', 'statement'), madeNode('right', 'statement')];
const shown: Record<string, [number, number]> = { left: [-300, 0], right: [300, 0] };
const topics = (count: number, foldedIn: string[]) =>
  Array.from({ length: count }, (_none, n) => madeNode(`${foldedIn.join()}${n}`, 'topic', { foldedIn }));

it('leaves the shown nodes where they are', () => {
  const placed = placeFolded(madeInput([...owners, ...topics(5, ['left'])], []), shown);
  expect(placed).toMatchObject(shown);
});

it('puts each folded node beside the node that shows it', () => {
  const placed = placeFolded(
    madeInput([...owners, ...topics(3, ['left']), ...topics(3, ['right'])], []),
    shown,
  );
  for (const n of [0, 1, 2]) {
    expect(Math.abs(placed[`left${n}`]![0] + 300)).toBeLessThan(200);
    expect(Math.abs(placed[`right${n}`]![0] - 300)).toBeLessThan(200);
  }
});

it('lets no folded node overlap another, however many there are', () => {
  const input = madeInput([...owners, ...topics(60, ['left']), ...topics(20, ['left', 'right'])], []);
  expect(scoreLayout(input, placeFolded(input, shown)).smallestGap).toBeGreaterThanOrEqual(6);
});

it('rather lies beside an edge than on it', () => {
  const input = madeInput([...owners, ...topics(1, ['left'])], ['left right']);
  expect(scoreLayout(input, placeFolded(input, shown)).edgesThroughNodes).toBe(0);
});

it('finds a place even for what nothing shown opens', () => {
  const lost = madeNode('lost', 'topic', { foldedIn: ['nobody'] });
  expect(placeFolded(madeInput([...owners, lost], []), shown).lost).toHaveLength(2);
});
