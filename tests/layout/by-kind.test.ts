import { describe, expect, it } from 'vitest';
import { byKind } from '../../src/layout/by-kind';
import { withoutFolded } from '../../src/layout/layout-input';
import { scoreLayout } from '../../src/layout/score';
import { madeAtlas, madeInput, madeNode } from './made-input';

const input = madeAtlas(24);
const shown = withoutFolded(input);
const places = byKind.layOut(input);

describe('the layout by kind', () => {
  it('has organisations inside, themes around them and statements outside', () => {
    const reach = (type: string) =>
      shown.nodes
        .filter((node) => node.type === type)
        .map(({ id }) => Math.hypot(places[id]![0] / 1.5, places[id]![1]));
    expect(Math.max(...reach('organisation'))).toBeLessThan(Math.min(...reach('theme')));
    expect(Math.max(...reach('theme'))).toBeLessThan(Math.min(...reach('statement')));
  });

  it('keeps statements of one kind together on their ring', () => {
    const around = shown.nodes
      .filter((node) => node.type === 'statement')
      .sort((a, b) => angle(a.id) - angle(b.id))
      .map((node) => node.kind);
    const changes = around.filter((kind, index) => kind !== around.at(index - 1));
    expect(changes).toHaveLength(2);
  });

  it('lets nothing overlap, folded nodes included', () => {
    expect(scoreLayout(shown, places).smallestGap).toBeGreaterThanOrEqual(10);
    expect(scoreLayout(input, places).overlaps).toBe(0);
  });

  it('faces linked nodes: edges are shorter than in the order of the file', () => {
    const linkless = byKind.layOut({ nodes: input.nodes, edges: [] });
    expect(scoreLayout(shown, places).edgeLength).toBeLessThan(scoreLayout(shown, linkless).edgeLength * 0.8);
  });

  it('answers the same every time', () => {
    expect(byKind.layOut(structuredClone(input))).toEqual(places);
  });
});

it('makes a further ring of the same kind where one would not hold all', () => {
  const many = madeInput(
    Array.from({ length: 150 }, (_none, n) => madeNode(`t${n}`, 'theme')),
    [],
  );
  expect(scoreLayout(many, byKind.layOut(many)).overlaps).toBe(0);
});

const angle = (id: string) => Math.atan2(places[id]![1], places[id]![0] / 1.5);
