import { beforeEach, describe, expect, it } from 'vitest';
import { filtersAgainst } from '../../../src/state/visibility/filters-against';
import type { OpenDocument } from '../../../src/state/open-document.svelte';
import { goToNodes } from '../../../src/state/visibility/reveal-node';
import { walk } from '../../../src/state/walk';
import { openSmall } from '../open-small';

let open: OpenDocument;
const bridges = () => open.standIns.bridges.drawn.map(({ id, hidden }) => [id, hidden]);
const ghosts = () => [...open.standIns.ghosts];
const VIA_THEME = 's1>via>s2';

beforeEach(() => {
  open = openSmall();
});

describe('bridges', () => {
  it('are none while nothing is hidden', () => {
    expect(bridges()).toEqual([]);
  });

  it('stand in for a node hidden by hand, and go when it is shown again', () => {
    open.folding.hide(['theme:sea']);
    expect(bridges()).toEqual([[VIA_THEME, ['theme:sea']]]);
    open.folding.showHidden();
    expect(bridges()).toEqual([]);
  });

  it('stand in for a node that a filter takes away', () => {
    open.filtering.toggleValue('kind', 'theme', 'themes');
    expect(bridges()).toEqual([[VIA_THEME, ['theme:sea']]]);
    open.filtering.pauseFacet('kind', true);
    expect(bridges()).toEqual([]);
  });

  it('do not stand in for what is folded, nor for what would be', () => {
    open.filtering.setLayer('themes', false);
    expect(bridges()).toEqual([]);
    open.folding.hide(['theme:sea']);
    expect(bridges()).toEqual([]);
    open.filtering.setLayer('themes', true);
    expect(bridges()).toHaveLength(1);
  });

  it('stand in for hidden nodes, never for links that a filter leaves out', () => {
    open.folding.hide(['theme:sea']);
    open.filtering.toggleValue('relation', 'opposes', 'opposes');
    expect(bridges()).toEqual([]);
  });

  it('are put away as a layer, as one step', () => {
    open.folding.hide(['theme:sea']);
    open.filtering.setLayer('bridges', false);
    expect([bridges(), open.history.undoName]).toEqual([[], 'put away bridges']);
  });

  it('are selected like a link: alone, with both ends', () => {
    open.folding.hide(['theme:sea']);
    open.select([VIA_THEME]);
    expect(open.selection).toEqual([VIA_THEME]);
    expect([...open.sight.emphasis.related]).toEqual(['s1', 's2']);
    open.toggleSelected('s1');
    open.toggleSelected(VIA_THEME);
    expect(open.selection).toEqual([VIA_THEME]);
  });

  it('are crossed by the keyboard', () => {
    open.folding.hide(['theme:sea', 'region:north']);
    open.select(['s1']);
    walk(open, 'right');
    expect(open.selection).toEqual(['s2']);
  });
});

describe('ghosts', () => {
  beforeEach(() => open.filtering.setLayer('ghosts', true));

  it('are what is hidden by hand and filtered, with its links', () => {
    expect(ghosts()).toEqual([]);
    open.folding.hide(['theme:sea']);
    expect(ghosts()).toEqual(['theme:sea', 's1>touches>theme:sea', 's2>touches>theme:sea']);
    open.filtering.toggleValue('kind', 'comment', 'comments');
    expect(ghosts()).toContain('c1');
  });

  it('are never what is folded, outside the focus, or less certain than is shown by default', () => {
    open.folding.toggle('s1', 's1');
    open.folding.hide(['topic:salt', 's2']);
    expect(ghosts()).toContain('topic:salt');
    expect(ghosts()).not.toContain('s3>groundedIn>s2');
    open.folding.toggle('s1', 's1');
    expect(ghosts()).not.toContain('topic:salt');
    open.focusOn('s3', 1);
    expect(ghosts()).toEqual([]);
  });

  it('take the place of bridges', () => {
    open.folding.hide(['theme:sea']);
    expect(bridges()).toEqual([]);
  });

  it('are drawn, and count as hidden all the same', () => {
    open.folding.hide(['theme:sea']);
    expect(open.unseen.has('theme:sea')).toBe(false);
    expect(open.visibility.hidden).toEqual(['theme:sea']);
    expect(open.visibility.nodes.has('theme:sea')).toBe(false);
  });

  it('are reached by the keyboard and stand out when they are selected', () => {
    open.folding.hide(['theme:sea']);
    open.select(['s1']);
    walk(open, 'down');
    expect(open.selection).toEqual(['theme:sea']);
    expect([...open.sight.emphasis.selected]).toEqual(['theme:sea']);
  });
});

describe('showing what a bridge stands for', () => {
  it('names the filters that hide it, each by itself', () => {
    open.filtering.toggleValue('kind', 'theme', 'themes');
    open.filtering.toggleValue('kind', 'comment', 'comments');
    expect(filtersAgainst(open, 'c1')).toEqual(['kind']);
    open.filtering.togglePlace('region:north', 'Northland');
    expect(filtersAgainst(open, 'c1')).toEqual(['region', 'kind']);
    expect(filtersAgainst(open, 's2')).toEqual(['region']);
  });

  it('is one step for several nodes, and selects them', () => {
    open.folding.hide(['theme:sea', 's3']);
    const before = open.arrangement;
    goToNodes(open, ['theme:sea', 's3']);
    expect([open.visibility.hidden, open.selection]).toEqual([[], ['theme:sea', 's3']]);
    expect(open.history.undoName).toBe('revealed 2 nodes');
    open.history.undo();
    expect(open.arrangement).toBe(before);
  });

  it('pauses what hides each of them', () => {
    open.filtering.toggleValue('kind', 'theme', 'themes');
    open.folding.hide(['s3']);
    goToNodes(open, ['theme:sea', 's3']);
    expect(open.filtering.facet('kind').paused).toBe(true);
    expect(open.notices.shown).toBe('A filter was paused to show “sea”, “s3”.');
  });
});
