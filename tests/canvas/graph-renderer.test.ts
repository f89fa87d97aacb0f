import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Positions } from '../../src/graph/atlas-document';
import { DocumentGraph } from '../../src/graph/document-graph';
import { toDrawing, toDrawnBridge } from '../../src/look/drawing';
import { GraphRenderer } from '../../src/canvas/graph-renderer';
import { PALETTES } from '../../src/look/palette';
import { edge, organisation, region, smallDocument, statement } from '../graph/small-document';
import { silentEvents } from './recorded-events';

const NODES = [
  statement('s1'),
  statement('s2'),
  organisation('organisation:club'),
  region('region:north', ['AA']),
];
const EDGES = ['s1>strengthens>organisation:club', 's2>concerns>region:north', 's2>restates>s1'];
const PLACES: Positions = {
  s1: [10, 20],
  s2: [300, 20],
  'organisation:club': [10, 200],
  'region:north': [300, 200],
};
const drawingOf = (nodes: typeof NODES, edges: string[]) =>
  toDrawing(
    new DocumentGraph(
      smallDocument(
        nodes,
        edges.map((id) => edge(id)),
      ),
    ),
  );

let renderer: GraphRenderer;
let changes: string[];
const element = (id: string) => renderer.cy.getElementById(`k:${id}`);
const idOf = (target: { data(name: string): unknown }) => (target.data('drawn') as { id: string }).id;

beforeEach(() => {
  renderer = new GraphRenderer(null, silentEvents(), PALETTES.light);
  changes = [];
  renderer.cy.on('add remove', ({ type, target }) => void changes.push(`${type} ${idOf(target)}`));
  renderer.cy.on('position', 'node', ({ target }) => void changes.push(`move ${idOf(target)}`));
  renderer.draw(drawingOf(NODES, EDGES));
  renderer.place(PLACES);
});
afterEach(() => renderer.destroy());

describe('a renderer without a screen: draw', () => {
  it('adds every node and edge', () => {
    expect(renderer.cy.nodes().map(idOf)).toEqual(NODES.map(({ id }) => id));
    expect(renderer.cy.edges().map(idOf)).toEqual(EDGES);
    expect(element(EDGES[0]!).source().id()).toBe('k:s1');
  });

  it('changes nothing when nothing changed', () => {
    changes = [];
    renderer.draw(drawingOf(NODES, EDGES));
    expect(changes).toEqual([]);
  });

  it('adds and removes only the difference', () => {
    changes = [];
    renderer.draw(
      drawingOf([...NODES.slice(0, 3), statement('s3')], [EDGES[0]!, EDGES[2]!, 's3>restates>s1']),
    );
    expect(changes.filter((change) => !change.startsWith('move')).sort()).toEqual([
      'add s3',
      'add s3>restates>s1',
      'remove region:north',
      'remove s2>concerns>region:north',
    ]);
    expect(element('s1').position()).toEqual({ x: 10, y: 20 });
  });

  it('takes ids that are names of built-in things', () => {
    const awkward = ['__proto__', 'constructor', 'hasOwnProperty', '#s1', 'a b', '[x]', 'node', 'k:s1'];
    const edges = ['__proto__>restates>constructor', 'constructor>restates>__proto__'];
    renderer.draw(
      drawingOf(
        awkward.map((id) => statement(id)),
        edges,
      ),
    );
    expect(renderer.cy.nodes().map(idOf).sort()).toEqual([...awkward].sort());
    renderer.place(Object.fromEntries(awkward.map((id, index) => [id, [index, index + 1]])));
    awkward.forEach((id, index) => expect(element(id).position()).toEqual({ x: index, y: index + 1 }));
    renderer.mark('unseen', new Set(['__proto__', edges[1]!]));
    expect(awkward.filter((id) => !element(id).visible())).toEqual(['__proto__']);
  });
});

describe('a renderer without a screen: bridges and sizes', () => {
  const drawing = drawingOf(NODES, EDGES);
  const bridge = toDrawnBridge({
    id: 's1>via>region:north',
    source: 's1',
    target: 'region:north',
    hidden: [],
  });

  it('lets a bridge come and go without touching anything else, or the stylesheet', () => {
    renderer.draw(drawing);
    changes = [];
    const styles = vi.spyOn(renderer.cy, 'style');
    renderer.draw({ ...drawing, edges: [...drawing.edges, bridge] });
    expect(element(bridge.id).style('line-style')).toBe('dashed');
    renderer.draw(drawing);
    expect(changes).toEqual([`add ${bridge.id}`, `remove ${bridge.id}`]);
    expect(styles.mock.calls.filter((given) => given.length)).toEqual([]);
  });

  it('gives a node the size of its measure, and that of its kind again', () => {
    const scale = { measure: 'links' as const, least: 0, most: 2, steps: new Map([['s1', 6]]) };
    const graph = new DocumentGraph(smallDocument(NODES, []));
    renderer.draw(toDrawing(graph, scale));
    expect([element('s1').width(), element('s2').width()]).toEqual([179, 160]);
    expect(renderer.cy.getElementById('k:s1').data('drawn').size.width).toBe(179);
    renderer.draw(toDrawing(graph));
    expect(element('s1').width()).toBe(160);
    expect(element('s1').position()).toEqual({ x: 10, y: 20 });
  });

  it('shows ghosts faintly, and one that is chosen in full', () => {
    renderer.mark('ghost', new Set(['s2', 'region:north']));
    renderer.mark('dimmed', new Set(['s2']));
    renderer.mark('selected', new Set(['region:north']));
    expect(Number(element('s2').style('opacity'))).toBeCloseTo(0.18);
    expect(Number(element('region:north').style('opacity'))).toBe(1);
  });
});

describe('a renderer without a screen: place', () => {
  it('puts each node where it belongs', () => {
    for (const { id } of NODES) expect(Object.values(element(id).position())).toEqual(PLACES[id]);
  });

  it('moves only what has another place', () => {
    changes = [];
    renderer.place({ ...PLACES, s2: [310, 25] });
    expect(changes).toEqual(['move s2']);
    expect(element('s2').position()).toEqual({ x: 310, y: 25 });
  });

  it('passes over places of nodes that it does not draw', () => {
    renderer.place({ ...PLACES, constructor: [1, 1], toString: [2, 2] } as unknown as Positions);
    expect(renderer.cy.nodes()).toHaveLength(NODES.length);
  });
});

describe('a renderer without a screen: mark', () => {
  it('gives and takes a class by the difference', () => {
    renderer.mark('selected', new Set(['s1', 's2']));
    renderer.mark('selected', new Set(['s2', EDGES[2]!]));
    expect(renderer.cy.elements('.selected').map(idOf).sort()).toEqual(['s2', EDGES[2]]);
  });

  it('keeps marks apart', () => {
    renderer.mark('selected', new Set(['s1']));
    renderer.mark('dimmed', new Set(['s1', 's2']));
    renderer.mark('dimmed', new Set());
    expect([element('s1').hasClass('selected'), element('s1').hasClass('dimmed')]).toEqual([true, false]);
  });

  it('passes over ids that it does not draw', () => {
    renderer.mark('matched', new Set(['__proto__', 'nowhere']));
    expect(renderer.cy.elements('.matched')).toHaveLength(0);
  });

  it('does not display what is hidden, nor edges at it, and shows it again', () => {
    renderer.mark('unseen', new Set(['s2']));
    const shown = () =>
      renderer.cy
        .elements()
        .filter((one) => one.visible())
        .map(idOf);
    expect(shown()).toEqual(['s1', 'organisation:club', 'region:north', EDGES[0]]);
    renderer.mark('unseen', new Set());
    expect(shown()).toHaveLength(NODES.length + EDGES.length);
  });

  it('never moves a node by filtering', () => {
    changes = [];
    renderer.mark('unseen', new Set(['s1', 'organisation:club', ...EDGES]));
    renderer.mark('unseen', new Set(['region:north']));
    renderer.mark('unseen', new Set());
    expect(changes).toEqual([]);
    for (const { id } of NODES) expect(Object.values(element(id).position())).toEqual(PLACES[id]);
  });
});

describe('a renderer without a screen: dress', () => {
  it('takes its colours, sizes and shapes from the look', () => {
    expect(element('organisation:club').style('shape')).toBe('cut-rectangle');
    expect(element('organisation:club').width()).toBe(84);
    const colour = () => element(EDGES[0]!).style('line-color') as string;
    const before = colour();
    renderer.dress(PALETTES.dark);
    expect([before, colour()]).toEqual(['rgb(43,122,75)', 'rgb(99,192,139)']);
  });
});
