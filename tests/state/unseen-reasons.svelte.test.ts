import { beforeEach, describe, expect, it } from 'vitest';
import type { OpenDocument } from '../../src/state/open-document.svelte';
import { goToEdge } from '../../src/state/visibility/reveal-edges';
import { goToNode, unseenReason, type UnseenReason } from '../../src/state/visibility/reveal-node';
import { openSmall, recordingCanvas } from './open-small';

let open: OpenDocument;
const reason = (id: string) => unseenReason(open.visibility, id);
const filterByNorth = () => open.filtering.togglePlace('region:north', 'Northland');

beforeEach(() => {
  open = openSmall();
});

describe('the reasons not to be seen', () => {
  it('do not undo one another: hidden by hand stays hidden through a filter', () => {
    open.folding.hide(['s2']);
    filterByNorth();
    expect(reason('s2')).toBe('hidden');
    open.filtering.clearRegion();
    expect(reason('s2')).toBe('hidden');
    open.filtering.reset();
    expect(reason('s2')).toBe('hidden');
    open.folding.showHidden();
    expect(reason('s2')).toBeUndefined();
  });

  it('do not undo one another: what was opened is open again after a filter', () => {
    open.folding.toggle('s1', 's1');
    expect(reason('topic:salt')).toBeUndefined();
    open.filtering.toggleValue('kind', 'topic', 'topics');
    expect(reason('topic:salt')).toBe('filtered');
    open.filtering.reset();
    expect(reason('topic:salt')).toBeUndefined();
  });

  it('do not undo one another: the focus outlives filters, openings and hiding', () => {
    open.focusOn('s2', 1);
    expect(reason('s1')).toBe('unfocused');
    filterByNorth();
    expect(reason('s1')).toBeUndefined(); // its centre is filtered: there is no neighbourhood to show
    open.filtering.clearRegion();
    open.folding.openAll();
    open.folding.hide(['c1']);
    expect([reason('s1'), reason('c1')]).toEqual(['unfocused', 'hidden']);
    open.leaveFocus();
    expect(reason('s1')).toBeUndefined();
  });

  it('do not undo one another: showing what was hidden leaves filters alone', () => {
    filterByNorth();
    open.folding.hide(['s1']);
    open.folding.showHidden();
    expect([reason('s1'), reason('s2')]).toEqual([undefined, 'filtered']);
  });

  it('are not made by selecting, hovering or searching', () => {
    const before = open.visibility;
    open.select(['s1']);
    open.hovered = 's2';
    open.matched = new Set(['s3']);
    expect(open.visibility).toBe(before);
    expect(open.sight.emphasis.dimmed).toContain('c1');
    expect(open.history.undoName).toBeUndefined();
  });

  it('are the same after undoing a step of each', () => {
    const before = open.arrangement;
    filterByNorth();
    open.folding.hide(['s1']);
    open.folding.toggle('s1', 's1');
    open.focusOn('s1', 3);
    for (let step = 0; step < 4; step += 1) open.history.undo();
    expect(open.arrangement).toBe(before);
  });
});

describe('revealing a link', () => {
  it('that a filter hides, selects it and says that the filter is paused', () => {
    filterByNorth();
    goToEdge(open, 's3>restates>s1');
    expect(open.visibility.edges.has('s3>restates>s1')).toBe(true);
    expect([open.selection, open.notices.shown]).toEqual([
      ['s3>restates>s1'],
      'A filter was paused to show the link.',
    ]);
    open.history.undo();
    expect(open.arrangement.region.paused).toBe(false);
  });

  it('that is seen changes nothing but the selection', () => {
    goToEdge(open, 's1>supports>region:north');
    expect([open.selection, open.history.undoName]).toEqual([['s1>supports>region:north'], undefined]);
  });
});

describe('revealing a node', () => {
  const CASES: [UnseenReason, string, () => void][] = [
    ['hidden', 's1', () => open.folding.hide(['s1', 's3'])],
    ['folded', 'topic:salt', () => {}],
    ['folded', 'theme:sea', () => open.filtering.setLayer('themes', false)],
    ['folded', 'country:AA', () => {}],
    ['filtered', 's2', filterByNorth],
    ['unfocused', 'c1', () => open.focusOn('s1', 1)],
  ];

  it.each(CASES)('that is %s, %s, is one step that shows and selects it', (why, id, act) => {
    const canvasCalls: unknown[][] = [];
    open.canvas = recordingCanvas(canvasCalls);
    act();
    const before = open.arrangement;
    expect(reason(id)).toBe(why);
    goToNode(open, id);
    expect(reason(id)).toBeUndefined();
    expect(open.selection).toEqual([id]);
    expect(canvasCalls).toEqual([['reveal', [id]]]);
    open.history.undo();
    expect(open.arrangement).toBe(before);
  });

  it('that is seen changes nothing', () => {
    goToNode(open, 's1');
    expect(open.history.undoName).toBeUndefined();
    expect(open.selection).toEqual(['s1']);
  });

  it('takes away several reasons at once', () => {
    filterByNorth();
    open.focusOn('s1', 1);
    open.folding.hide(['s2']);
    expect(reason('s2')).toBe('hidden');
    goToNode(open, 's2');
    expect(reason('s2')).toBeUndefined();
    expect(open.notices.shown).toMatch(/filter was paused/);
  });

  it('leaves what does not stand in its way', () => {
    open.folding.hide(['s2', 's3']);
    open.folding.toggle('s1', 's1');
    filterByNorth();
    open.filtering.toggleValue('kind', 'comment', 'comments');
    goToNode(open, 's2');
    expect(open.arrangement).toMatchObject({ hidden: ['s3'], opened: ['s1'], region: { paused: true } });
    expect(open.filtering.facet('kind')).toEqual({ facet: 'kind', without: ['comment'] });
    expect(open.filtering.facet('confidence').paused).toBeUndefined();
    expect(reason('c1')).toBe('filtered');
  });

  it('pauses the one facet that hides it, and loses no filter', () => {
    open.filtering.toggleValue('kind', 'comment', 'comments');
    filterByNorth();
    open.filtering.pauseRegion(true);
    goToNode(open, 'c1');
    expect(open.filtering.facet('kind')).toEqual({ facet: 'kind', without: ['comment'], paused: true });
    expect(open.arrangement.region.places).toEqual(['region:north']);
  });
});
