import { describe, expect, it } from 'vitest';
import { nodesOfPart } from '../../src/figure/part-nodes';
import { openSmall, smallAtlas } from '../state/open-small';
import { edge, smallDocument, statement } from '../graph/small-document';
import { pictureOf } from './made-picture';

/** Addresses, and what a reader does to come there. */
const CASES: [query: string, act: (open: ReturnType<typeof openSmall>) => void][] = [
  ['', () => {}],
  ['region=north', (open) => open.filtering.togglePlace('region:north', 'north')],
  ['hidden=s2,c1', (open) => open.folding.hide(['s2', 'c1'])],
  ['no-stance=rejects', (open) => open.filtering.toggleValue('stance', 'rejects', 'rejects')],
  ['focus=s1~1', (open) => open.focusOn('s1', 1)],
  ['open=*', (open) => open.folding.openAll()],
];

describe('the picture that a figure is made of', () => {
  it.each(CASES)('is what the program shows for the address "%s"', (query, act) => {
    const open = openSmall();
    act(open);
    const { seen, positions } = pictureOf(smallAtlas(), query);
    expect([...seen.nodes].sort()).toEqual([...open.visibility.nodes].sort());
    const bridges = open.standIns.bridges.drawn.map(({ id }) => id);
    expect([...seen.edges].sort()).toEqual([...open.visibility.edges, ...bridges].sort());
    expect(positions).toEqual(open.positions);
  });

  it('has ghosts instead of bridges where they are asked for', () => {
    const { ghosts, seen } = pictureOf(smallAtlas(), 'hidden=s2&show=ghosts');
    expect(ghosts.has('s2')).toBe(true);
    expect(seen.nodes.has('s2')).toBe(true);
    expect(seen.bridges).toEqual([]);
  });

  it('has nodes where the reader moved them', () => {
    expect(pictureOf(smallAtlas(), 'moved=s1~33~44').positions.s1).toEqual([33, 44]);
  });
});

describe('a part of a picture', () => {
  const picture = pictureOf(smallAtlas());
  const nothing = { selection: [], window: null };
  const ids = (part: 'whole' | 'seen' | 'selection', chosen = {}) =>
    [...nodesOfPart(picture, part, { ...nothing, ...chosen })].sort();

  it('is all of it', () => {
    expect(ids('whole')).toEqual([...picture.seen.nodes].sort());
    expect(ids('seen')).toEqual(ids('whole'));
  });

  it('is what has its middle in the window', () => {
    const window = { x: -150, y: -50, width: 200, height: 100 };
    expect(ids('seen', { window })).toEqual(['s1', 's3']);
  });

  it('is a node with its neighbours, several nodes alone, or a link with its ends', () => {
    expect(ids('selection', { selection: ['s1'] })).toEqual(['region:north', 's1', 's3', 'theme:sea']);
    expect(ids('selection', { selection: ['s1', 's2', 'gone'] })).toEqual(['s1', 's2']);
    expect(ids('selection', { selection: ['s3>restates>s1'] })).toEqual(['s1', 's3']);
    expect(ids('selection')).toEqual([]);
  });

  it('is the ends of a bridge too', () => {
    const nodes = ['s1', 's2', 's3'].map((id) => statement(id));
    const edges = [edge('s1>groundedIn>s2'), edge('s2>groundedIn>s3')];
    const bridged = pictureOf(smallDocument(nodes, edges), 'hidden=s2');
    const [bridge] = bridged.seen.bridges;
    const chosen = nodesOfPart(bridged, 'selection', { selection: [bridge!.id], window: null });
    expect([...chosen].sort()).toEqual(['s1', 's3']);
  });
});
