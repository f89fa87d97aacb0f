import { beforeEach, describe, expect, it } from 'vitest';
import type { AtlasDocument } from '../../../src/graph/atlas-document';
import { linksAt } from '../../../src/graph/visibility/emphasis';
import { plainText } from '../../../src/language/say-pieces';
import type { Explorer } from '../../../src/state/explorer.svelte';
import { Exploring } from '../../../src/state/exploring/exploring.svelte';
import { nodesNear } from '../../../src/state/exploring/nodes-near';
import type { OpenDocument } from '../../../src/state/open-document.svelte';
import { VERBOSITIES } from '../../../src/view/narration/verbosity';
import { spokenName } from '../../../src/view/narration/spoken-name';
import fc from '../../properties';
import { fakeExplorer, fakeLibrary } from '../fake-library';
import { openSmall } from '../open-small';
import { pressOn } from '../press-keys';
import { arbitraryAtlas } from './arbitrary-atlas';

const explore = (open: OpenDocument, explorer: Explorer = fakeExplorer()): Exploring =>
  (open.exploring = new Exploring(explorer, open));

describe('the keys of the explorer', () => {
  let explorer: Explorer;
  let open: OpenDocument;
  const press = (...keys: string[]) => keys.map((key) => pressOn(explorer, key));
  const said = () => open.notices.announcement.trim();

  beforeEach(async () => {
    explorer = fakeExplorer();
    await explorer.openAddress('#/small');
    open = explorer.open!;
    explore(open, explorer);
    open.select(['s1']);
  });

  it('read the links of a node in a ring, by relation and direction', () => {
    press(']');
    expect(said()).toBe('“paragraph-18 s3” restates “paragraph-18 s1”, 1 of 3');
    press(']', ']');
    expect(said()).toBe('“paragraph-18 s1” touches the theme “sea”, 3 of 3');
    press(']');
    expect(said()).toContain('1 of 3');
    press('[');
    expect(said()).toContain('3 of 3');
    press('Home');
    expect(said()).toContain('1 of 3');
    press('}');
    expect(said()).toContain('2 of 3');
    press('PageDown');
    expect(said()).toContain('3 of 3');
    expect(open.selection).toEqual(['s1']);
    expect(open.hovered).toBe('s1>touches>theme:sea');
  });

  it('follow the link that was read, and lead back', () => {
    press(']', ' ');
    expect([open.selection, said()]).toEqual([['s3'], 'paragraph-18 s3, test, 3 of 3, 2 links out']);
    press('[', 'Enter', 'Backspace', 'Backspace');
    expect(open.selection).toEqual(['s1']);
    press('Backspace');
    expect(said()).toBe('This is where you began.');
  });

  it('read only the links that lead out, or in', () => {
    press('i');
    expect(said()).toBe('Links out: 2 links out');
    press(']');
    expect(said()).toContain('1 of 2');
    press('i', ']');
    expect(said()).toContain('1 of 1');
    press('i');
    expect(said()).toBe('All links: 3 links: 2 out, 1 in');
  });

  it('say where the reader is', () => {
    press('.');
    expect(said()).toBe('paragraph-18 s1, test, 1 of 3, 3 links: 2 out, 1 in. 8 nodes are shown.');
    open.select([]);
    press('.');
    expect(said()).toBe('Nothing is selected. 8 nodes are shown.');
    press(']');
    expect(said()).toBe('Select a node first.');
  });

  it('ask for the best connected nodes, and show the node in the outline', () => {
    press('b');
    expect(explorer.screen.dialog).toBe('best');
    press('g');
    expect([explorer.screen.view, explorer.screen.wanted]).toEqual(['outline', 'view']);
    explorer.screen.view = 'picture';
  });

  it('work where the keyboard writes another script, and with AltGr', () => {
    const russian = new KeyboardEvent('keydown', { key: 'ъ', code: 'BracketRight', cancelable: true });
    const german = { ctrlKey: true, altKey: true, modifierAltGraph: true };
    expect([pressOn(explorer, ']', german), pressOn(explorer, ']', { ctrlKey: true })]).toEqual([
      true,
      false,
    ]);
    expect(pressOn(explorer, 'ъ', { code: russian.code })).toBe(true);
    expect(said()).toContain('2 of 3');
  });

  it('say more or less as the reader chose, also on the next visit', () => {
    open.exploring!.verbosity = 'short';
    press(']');
    expect(said()).toBe('restated by: paragraph-18 s3');
    expect(explore(open, explorer).verbosity).toBe('short');
  });
});

describe('an arrow', () => {
  it('is undone by the opposite one', async () => {
    const explorer = fakeExplorer(fakeLibrary());
    await explorer.openAddress('#/small');
    const open = explorer.open!;
    open.select(['s3']);
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft']) pressOn(explorer, key);
    expect([open.selection, open.trail]).toEqual([['s3'], []]);
  });
});

/** Walks over all links of all nodes that can be reached, by reading them, following and going back. */
function walkAll(open: OpenDocument, start: string): { nodes: Set<string>; links: Set<string> } {
  const exploring = open.exploring!;
  const nodes = new Set<string>();
  const links = new Set<string>();
  const visit = (id: string) => {
    nodes.add(id);
    checkLine(exploring, id);
    for (let place = 0; place < exploring.ring.length; place += 1) {
      exploring.stepTo(place);
      const { id: link, other } = exploring.link!;
      links.add(link);
      if (nodes.has(other)) continue;
      exploring.follow();
      visit(other);
      exploring.back();
      if (exploring.current !== id)
        throw new Error(`back from ${other} led to ${exploring.current}, not to ${id}`);
    }
  };
  open.trail = [];
  open.select([start]);
  visit(start);
  return { nodes, links };
}

function checkLine(exploring: Exploring, id: string): void {
  const name = (most: number) => spokenName(exploring.nameOf(id), most);
  const lines = VERBOSITIES.map((verbosity) => plainText(exploring.nodeLine(id, verbosity)));
  const links = exploring.ring.flatMap((link) =>
    VERBOSITIES.map((verbosity) => plainText(exploring.linkLine(link, verbosity))),
  );
  const where = plainText(exploring.where());
  const wrong = [
    ...lines.filter((line) => !line.includes(name(80)) || line.length > 200),
    ...(where.includes(name(48)) && where.length <= 200 ? [] : [where]),
  ];
  const wrongLinks = links.filter((line) => line.trim() === '' || line.length > 200);
  if (wrong.length || wrongLinks.length)
    throw new Error(`not fit to be spoken: ${[...wrong, ...wrongLinks].join(' | ')}`);
}

/** Every node and every link of every separate part. */
function expectAllReached(open: OpenDocument): void {
  explore(open);
  const { nodes, edges } = open.visibility;
  const all = { nodes: new Set<string>(), links: new Set<string>() };
  for (const id of nodes) {
    if (all.nodes.has(id)) continue;
    const reached = walkAll(open, id);
    for (const node of reached.nodes) all.nodes.add(node);
    for (const link of reached.links) all.links.add(link);
  }
  const bridges = open.standIns.bridges.drawn.map(({ id }) => id);
  expect([...all.nodes].sort()).toEqual([...nodes].sort());
  expect([...all.links].sort()).toEqual([...edges, ...bridges].sort());
}

describe('the explorer', () => {
  it('reaches every node and link of any graph, and back undoes every step', () => {
    fc.assert(
      fc.property(arbitraryAtlas, (atlas) => expectAllReached(openSmall(atlas))),
      { numRuns: 300 },
    );
  });

  it.each(['foreign-policy-concept-2023', 'corralune-charter'])('reaches all of %s', async (id) => {
    const atlas = (await (await fetch(`/documents/${id}.json`)).json()) as AtlasDocument;
    const open = openSmall(atlas);
    expectAllReached(open);
    open.folding.openAll();
    open.folding.hide([[...open.visibility.nodes][3]!]);
    expectAllReached(open);
  });

  it('has elements for where the reader is and at most 50 of what is linked with it', () => {
    fc.assert(
      fc.property(arbitraryAtlas, (atlas) => {
        const open = openSmall(atlas);
        const exploring = explore(open);
        expect(nodesNear(open, exploring).length).toBe(Math.min(50, atlas.nodes.length));
        const { id } = atlas.nodes[0]!;
        open.select([id]);
        const linked = linksAt(open.graph, open.standIns.seen, id).map(({ other }) => other);
        expect(new Set(nodesNear(open, exploring))).toEqual(new Set([id, ...linked]));
      }),
      { numRuns: 50 },
    );
  });
});
