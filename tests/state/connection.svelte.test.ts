import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OpenDocument } from '../../src/state/open-document.svelte';
import { stepUp } from '../../src/state/key-commands';
import { defaultView } from '../../src/view/view';
import { unseenReason } from '../../src/state/visibility/reveal-node';
import { openSmall, recordingCanvas } from './open-small';

const NORTH_FISH = ['region:north', 'topic:fish'] as const;
let open: OpenDocument;
let canvasCalls: unknown[][];

beforeEach(() => {
  open = openSmall();
  canvasCalls = [];
  open.canvas = recordingCanvas(canvasCalls);
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
const isDrawn = (id: string) => open.visibility.edges.has(id);

describe('asking why two nodes are connected', () => {
  it('reveals the path as one step, frames it, and takes the place of the selection', async () => {
    open.select(['s2']);
    expect(unseenReason(open.visibility, 'topic:fish')).toBe('folded');
    expect(await open.connection.connect(NORTH_FISH)).toBe(true);
    expect(open.connection.path?.nodes).toEqual(['region:north', 's1', 'topic:fish']);
    expect(unseenReason(open.visibility, 'topic:fish')).toBeUndefined();
    expect([open.history.undoName, open.selection]).toEqual(['why north and fish', []]);
    expect(canvasCalls).toEqual([['frame', ['region:north', 's1', 'topic:fish']]]);
    open.history.undo();
    expect(unseenReason(open.visibility, 'topic:fish')).toBe('folded');
    expect([open.history.undoName, open.connection.ends]).toEqual([undefined, null]);
  });

  it('makes no step where all of the path is seen', async () => {
    await open.connection.connect(['s1', 'region:north']);
    expect(open.history.undoName).toBeUndefined();
  });

  it('lets the path stand out, and nothing else', async () => {
    await open.connection.connect(NORTH_FISH);
    const { selected, related, dimmed } = open.sight.emphasis;
    expect([...selected]).toEqual([...NORTH_FISH]);
    expect([...related]).toContain('s1>supports>region:north');
    expect([...dimmed]).toContain('theme:sea');
    expect([...dimmed]).toContain('s2');
    expect([...open.sight.mentions.edges]).toEqual(['s1>supports>region:north', 's1>advocates>topic:fish']);
  });

  it('keeps the path beside what is selected later, until it is closed', async () => {
    await open.connection.connect(NORTH_FISH);
    open.select(['s2']);
    expect([...open.sight.emphasis.selected]).toEqual(['s2']);
    expect([...open.sight.emphasis.related]).toContain('region:north');
    expect([...open.sight.mentions.statements]).toEqual(['s2']);
    stepUp(open);
    expect([open.selection, open.connection.ends]).toEqual([[], NORTH_FISH]);
    stepUp(open);
    expect([open.connection.ends, open.hasDetails]).toEqual([null, false]);
    expect(open.sight.emphasis.dimmed.size).toBe(0);
  });

  it('goes through the paths, best first, and not beyond them', async () => {
    await open.connection.connect(['s1', 's2']);
    const seen = [open.connection.path!.nodes];
    const { paths } = open.connection;
    expect(paths.length).toBeGreaterThan(1);
    for (let step = 0; step < paths.length + 1; step += 1) open.connection.next();
    expect(open.connection.index).toBe(paths.length - 1);
    expect(seen).not.toContainEqual(open.connection.path!.nodes);
    for (let step = 0; step < paths.length + 1; step += 1) open.connection.previous();
    expect([open.connection.index, open.connection.path!.nodes]).toEqual([0, seen[0]]);
  });

  it('answers for the date that is chosen', async () => {
    await open.connection.connect(['country:AA', 's2']);
    expect(open.connection.path?.nodes).toEqual(['country:AA', 'organisation:club', 's2']);
    expect(isDrawn('country:AA>memberOf>organisation:club')).toBe(true);
    open.filtering.setDate('1999-01-01');
    expect([open.connection.paths, open.connection.path]).toEqual([[], null]);
  });

  it('can be asked from the other end', async () => {
    await open.connection.connect(NORTH_FISH);
    open.connection.swap();
    await settled();
    expect(open.connection.path?.nodes).toEqual(['topic:fish', 's1', 'region:north']);
  });

  it('keeps the last of two questions asked at once', async () => {
    const first = open.connection.connect(NORTH_FISH);
    const second = open.connection.connect(['s1', 's2']);
    expect(await Promise.all([first, second])).toEqual([false, true]);
    expect(open.connection.ends).toEqual(['s1', 's2']);
  });
});

describe('closing a path', () => {
  it('takes back what was opened for it, also for the next best', async () => {
    const before = open.arrangement;
    await open.connection.connect(['s3', 's2']);
    for (let step = 0; step < 4; step += 1) open.connection.next();
    expect(open.arrangement).not.toEqual(before);
    open.connection.close();
    expect([open.arrangement, open.connection.ends]).toEqual([before, null]);
    await settled();
    expect(canvasCalls.at(-1)).toEqual(['refit']);
  });

  it('leaves what was done since', async () => {
    await open.connection.connect(NORTH_FISH);
    open.folding.hide(['s3']);
    open.connection.close();
    expect(open.arrangement.hidden).toEqual(['s3']);
    expect(unseenReason(open.visibility, 'topic:fish')).toBeUndefined();
  });
});

describe('undo and redo', () => {
  const fish = () => unseenReason(open.visibility, 'topic:fish');

  it('take back the answer with what it revealed, and bring both again', async () => {
    await open.connection.connect(NORTH_FISH);
    open.history.undo();
    expect([fish(), open.connection.ends, open.hasDetails]).toEqual(['folded', null, false]);
    open.select(['s2']);
    open.history.redo();
    await settled();
    expect([fish(), open.connection.ends, open.selection]).toEqual([undefined, NORTH_FISH, []]);
    open.connection.close();
    expect([fish(), open.connection.ends]).toEqual(['folded', null]);
    open.history.redo();
    await settled();
    expect([fish(), open.connection.ends]).toEqual([undefined, NORTH_FISH]);
  });

  it('lead back to the path, or the question, that stood there before', async () => {
    await open.connection.connect(['s3', 's2']);
    const first = open.connection.asked;
    const steps = open.history.steps.length;
    while (open.history.steps.length === steps) open.connection.next();
    const second = open.connection.asked;
    expect(open.history.undoName).toBe(`why s3 and s2, path ${second!.path}`);
    await open.connection.connect(['country:AA', 's2']);
    for (const asked of [second, first, null]) {
      open.history.undo();
      await settled();
      expect(open.connection.asked?.ends).toEqual(asked?.ends);
      if (asked === second) expect(open.connection.asked).toEqual(asked);
    }
    for (let step = 0; step < 3; step += 1) open.history.redo();
    await settled();
    expect(open.connection.ends).toEqual(['country:AA', 's2']);
  });

  it('take back two answers at once, where the history is jumped in', async () => {
    const begun = open.history.currentId;
    await open.connection.connect(['s3', 's2']);
    const steps = open.history.steps.length;
    while (open.history.steps.length === steps) open.connection.next();
    await open.connection.connect(['country:AA', 's2']);
    open.history.jumpTo(begun);
    await settled();
    expect(open.connection.ends).toBeNull();
  });

  it('leave what was closed, or asked, since', async () => {
    await open.connection.connect(NORTH_FISH);
    await open.connection.connect(['s1', 'region:north']);
    open.history.undo();
    expect(open.connection.ends).toEqual(['s1', 'region:north']);
    open.connection.close();
    open.history.redo();
    open.folding.hide(['s3']);
    open.connection.close();
    open.history.undo();
    await settled();
    expect(open.connection.ends).toBeNull();
  });
});

describe('what stands in the way of a path', () => {
  it('is taken away: hiding by hand, focus and layers', async () => {
    open.folding.hide(['s1', 's3']);
    open.focusOn('organisation:club', 1);
    open.filtering.setLayer('themes', false);
    await open.connection.connect(['region:north', 'theme:sea']);
    expect(open.arrangement).toMatchObject({ hidden: ['s3'], focus: null, layers: { themes: true } });
    expect(isDrawn('s1>touches>theme:sea')).toBe(true);
    open.history.undo();
    expect(open.arrangement).toMatchObject({ hidden: ['s1', 's3'], layers: { themes: false } });
  });

  it('is paused where it is a filter, not lost, and that is said', async () => {
    open.filtering.togglePlace('region:north', 'Northland');
    await open.connection.connect(['region:north', 's2']);
    expect(open.arrangement.region).toMatchObject({ places: ['region:north'], paused: true });
    expect(open.notices.shown).toContain('paused');
  });

  it('is paused too where it hides only a link of it', async () => {
    open.filtering.toggleValue('relation', 'restates', 'restates');
    await open.connection.connect(['s3', 's1']);
    expect(isDrawn('s3>restates>s1')).toBe(true);
    expect(open.filtering.facet('relation').paused).toBe(true);
  });

  it('is no filter where less certain inferences wait to be asked for', async () => {
    expect(isDrawn('s3>groundedIn>s2')).toBe(false);
    await open.connection.connect(['s3', 's2']);
    while (open.connection.path!.nodes.length > 2) open.connection.next();
    expect(isDrawn('s3>groundedIn>s2')).toBe(true);
    expect([open.filtering.facet('confidence'), open.notices.shown]).toEqual([
      { facet: 'confidence', without: [] },
      null,
    ]);
  });
});

describe('a question in the address', () => {
  it('is answered beside what the address selects', async () => {
    open.takeView({ ...defaultView('small'), selection: ['s2'], why: { ends: NORTH_FISH, path: 1 } });
    await settled();
    flushSync();
    expect([open.connection.ends, open.selection]).toEqual([NORTH_FISH, ['s2']]);
    open.takeView({ ...defaultView('small'), why: null });
    expect(open.connection.ends).toBeNull();
  });

  it('leaves hidden what the address hides, until the reader asks to see all of the path', async () => {
    const why = { ends: NORTH_FISH, path: 1 };
    open.takeView({ ...defaultView('small'), hidden: ['s1'], why });
    await settled();
    expect([open.arrangement.hidden, open.connection.isSeen]).toEqual([['s1'], false]);
    open.connection.reveal();
    expect([open.arrangement.hidden, open.connection.isSeen]).toEqual([[], true]);
  });

  it('names the path that is shown', async () => {
    open.takeView({ ...defaultView('small'), why: { ends: ['s1', 's2'], path: 2 } });
    await settled();
    expect([open.connection.index, open.connection.asked?.path]).toEqual([1, 2]);
    open.connection.next();
    open.connection.previous();
    open.connection.previous();
    expect(open.connection.asked).toEqual({ ends: ['s1', 's2'], path: 1 });
  });
});
