import { describe, expect, it } from 'vitest';
import { FRAME_PARTS, type FigureOptions } from '../../src/figure/figure-options';
import { PRESETS } from '../../src/figure/pages';
import type { Scene } from '../../src/figure/scene/scene';
import { writeSvg } from '../../src/figure/svg/write-svg';
import { RELATION_WORDS } from '../../src/look/words';
import { edge, entity, statement } from '../graph/small-document';
import fc from '../properties';
import { HOSTILE_TEXTS } from './hostile-texts';
import { figureOf, groupsOf, placedDocument } from './made-picture';
import { faultsOf } from './read-svg';
import { boxOf, groupOf } from './scene-box';

const LABELS = [
  'Север и юг',
  'الشمال',
  '北方的岛屿',
  '🏝️ 👩‍👩‍👧',
  'a',
  'word '.repeat(80),
  'Nichtangriffsvertrag'.repeat(9),
];
const label = fc.oneof(fc.constantFrom(...LABELS, ...HOSTILE_TEXTS), fc.string({ unit: 'binary' }));
const place = fc.oneof(fc.constantFrom(0, 10, 200), fc.integer({ min: -3000, max: 3000 }));
const kind = fc.constantFrom('principle', 'comment', 'organisation', 'region', 'country', 'theme', 'topic');
const node = fc.record({ label, kind, at: fc.tuple(place, place) });
const relation = fc.constantFrom(...Object.keys(RELATION_WORDS));
const link = fc.record({ from: fc.nat(29), to: fc.nat(29), relation });
const page = fc.oneof(
  fc.constantFrom(...Object.values(PRESETS)),
  fc.record({
    width: fc.constantFrom(500, 1400),
    height: fc.constantFrom(600, 1400),
    margin: fc.constant(20),
  }),
);
const options: fc.Arbitrary<Partial<FigureOptions>> = fc.record({
  frame: fc.subarray([...FRAME_PARTS]),
  theme: fc.constantFrom('light', 'dark', 'print'),
  language: fc.constantFrom('en', 'ru'),
  hasGround: fc.boolean(),
  namesLinks: fc.boolean(),
  linksNodes: fc.boolean(),
  page,
});
const graph = fc.record({
  nodes: fc.array(node, { minLength: 1, maxLength: 30 }),
  links: fc.array(link, { maxLength: 40 }),
  query: fc.constantFrom('open=*', '', 'open=*&hidden=n0', 'open=*&hidden=n1,n2&show=ghosts'),
  options,
});
type Given = typeof graph extends fc.Arbitrary<infer Value> ? Value : never;

/** Links may be parallel, lead back, or from a node to itself. */
function make({ nodes, links, query, options: chosen }: Given): Scene {
  const made = nodes.map(({ label: text, kind: name }, index) =>
    name === 'principle' || name === 'comment'
      ? statement(`n${index}`, { kind: name, label: { en: text }, wording: { en: text } })
      : entity(`n${index}`, { type: name as 'theme', kind: name as 'theme', label: { en: text } }),
  );
  const edges = links.flatMap(({ from, to, relation: word }, index) => {
    const [source, target] = [made[from], made[to]];
    if (!source || !target) return [];
    return [{ ...edge(`a>${word}>b`), id: `e${index}`, source: source.id, target: target.id }];
  });
  const positions = Object.fromEntries(nodes.map(({ at }, index) => [`n${index}`, at]));
  return figureOf({ document: placedDocument(made, edges, positions), query, options: chosen });
}

/** The scene, or the sentence in which it was refused. */
function makeOrRefuse(given: Given): Scene | string {
  try {
    return make(given);
  } catch (error) {
    if (error instanceof Error && /^(There is nothing|The page is too small)/.test(error.message))
      return error.message;
    throw error;
  }
}

function expectApart(scene: Scene): void {
  const [head, body, foot] = ['head', 'graph', 'foot'].map((id) => boxOf(groupOf(scene, id)));
  if (head) expect(head.y + head.height).toBeLessThanOrEqual(body!.y);
  if (foot) expect(body!.y + body!.height).toBeLessThanOrEqual(foot.y + 1);
  for (const box of [head, body, foot]) {
    if (!box) continue;
    expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(scene.width + 0.01);
    expect(box.y + box.height).toBeLessThanOrEqual(scene.height + 0.01);
  }
}

describe('figures of whatever graph', () => {
  it('lie on their page, say no nonsense, and are the same each time', { timeout: 180_000 }, () => {
    let drawn = 0;
    fc.assert(
      fc.property(graph, (given) => {
        const scene = makeOrRefuse(given);
        if (typeof scene === 'string') return;
        drawn += 1;
        groupsOf(scene.parts); // throws where a name is given twice
        expectApart(scene);
        const svg = writeSvg(scene);
        expect(faultsOf(svg)).toEqual([]);
        expect(writeSvg(make(given))).toBe(svg);
      }),
      { numRuns: 1000 },
    );
    expect(drawn).toBeGreaterThan(800);
  });
});
