import { describe, expect, it } from 'vitest';
import { documentOrder } from '../../src/layout/document-order';
import { scoreLayout } from '../../src/layout/score';
import { madeInput, madeNode } from './made-input';

const input = madeInput(
  [
    madeNode('opening', 'statement', { kind: 'heading', aside: true }),
    madeNode('pillar-1', 'statement', { kind: 'pillar' }),
    madeNode('pillar-2', 'statement', { kind: 'pillar' }),
    madeNode('second', 'statement', { kind: 'heading', aside: true }),
    madeNode('task-1', 'statement', { kind: 'task' }),
    madeNode('closing', 'statement', { kind: 'comment', aside: true }),
    madeNode('late', 'organisation'),
    madeNode('early', 'organisation'),
    madeNode('region', 'region'),
    madeNode('country', 'country'),
    madeNode('theme', 'theme'),
    madeNode('topic', 'topic', { foldedIn: ['task-1'] }),
    madeNode('member', 'country', { foldedIn: ['early'] }),
  ],
  ['task-1 late', 'pillar-1 early', 'task-1 topic', 'pillar-2 country', 'task-1 region', 'pillar-1 theme'],
);
const places = documentOrder.layOut(input);
const x = (id: string) => places[id]![0];
const y = (id: string) => places[id]![1];

describe('document order', () => {
  it('has a column for each kind of statement by first appearance, then the entities', () => {
    const columns = ['pillar-1', 'task-1', 'early', 'region', 'theme', 'topic', 'member'];
    expect([...columns].sort((a, b) => x(a) - x(b))).toEqual(columns);
    expect(x('country')).toBe(x('region'));
  });

  it('keeps statements in their order and entities in that of their first mention', () => {
    expect(y('pillar-1')).toBeLessThan(y('pillar-2'));
    expect(x('late')).toBe(x('early'));
    expect(y('early')).toBeLessThan(y('late'));
  });

  it('sets a heading above the kind that follows, and a closing comment below the last', () => {
    expect([x('opening'), x('second'), x('closing')]).toEqual([x('pillar-1'), x('task-1'), x('task-1')]);
    expect(y('opening')).toBeLessThan(y('pillar-1'));
    expect(y('second')).toBeLessThan(y('task-1'));
    expect(y('closing')).toBeGreaterThan(y('task-1'));
  });

  it('lets nothing overlap', () => {
    expect(scoreLayout(input, places).overlaps).toBe(0);
  });

  it('breaks a long column of folded nodes instead of growing taller', () => {
    const topics = Array.from({ length: 40 }, (_none, n) =>
      madeNode(`t${n}`, 'topic', { foldedIn: ['task-1'] }),
    );
    const many = { ...input, nodes: [...input.nodes, ...topics] };
    const all = documentOrder.layOut(many);
    expect(scoreLayout(many, all)).toMatchObject({ overlaps: 0, height: scoreLayout(input, places).height });
    expect(all).toMatchObject(
      Object.fromEntries(['pillar-1', 'late', 'theme'].map((id) => [id, places[id]])),
    );
  });
});
