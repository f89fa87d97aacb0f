import { beforeEach, describe, expect, it } from 'vitest';
import type { OpenDocument } from '../../../src/state/open-document.svelte';
import { openSmall } from '../open-small';

let open: OpenDocument;
const seen = (...ids: string[]) => ids.filter((id) => open.visibility.nodes.has(id));
const TOPICS = ['topic:fish', 'topic:salt'];

beforeEach(() => {
  open = openSmall();
});

describe('folding', () => {
  it('knows what is folded in a statement, a theme and an organisation', () => {
    const inside = ['s1', 's2', 's3', 'theme:sea', 'organisation:club'].map((id) =>
      open.folding.foldedIn(id),
    );
    expect(inside).toEqual([TOPICS, ['topic:fish'], [], TOPICS, ['country:AA']]);
  });

  it('opens and folds a node, each as a step with a name', () => {
    open.folding.toggle('s2', 'Second');
    expect([open.folding.isOpen('s2'), seen(...TOPICS)]).toEqual([true, ['topic:fish']]);
    expect(open.history.undoName).toBe('opened Second');
    open.folding.toggle('s2', 'Second');
    expect([open.folding.isOpen('s2'), seen(...TOPICS)]).toEqual([false, []]);
    expect(open.history.undoName).toBe('folded Second');
  });

  it('opens all topics and folds everything', () => {
    open.folding.openAll();
    expect(seen(...TOPICS, 'country:AA')).toEqual(TOPICS);
    open.folding.foldAll();
    expect(seen(...TOPICS)).toEqual([]);
  });

  it('opens the members of an organisation', () => {
    open.folding.toggle('organisation:club', 'Club');
    expect(seen('country:AA')).toEqual(['country:AA']);
    expect(open.visibility.edges).toContain('country:AA>memberOf>organisation:club');
  });

  it('counts what each statement still holds folded', () => {
    expect(Object.fromEntries(open.foldedCounts)).toEqual({ s1: 2, s2: 1 });
    open.folding.toggle('s2', 'Second');
    expect(Object.fromEntries(open.foldedCounts)).toEqual({ s1: 1 });
    open.folding.openAll();
    expect(open.foldedCounts.size).toBe(0);
  });

  it('does not move a node by opening', () => {
    const before = open.positions;
    open.folding.openAll();
    expect(open.positions).toEqual(before);
  });
});

describe('folding one of what was opened at once', () => {
  it('leaves all others open', () => {
    open.folding.openAll();
    open.folding.toggle('s2', 'Second');
    expect(seen(...TOPICS)).toEqual(['topic:salt']);
    expect([open.folding.isOpen('s2'), open.folding.isOpen('s1')]).toEqual([false, false]);
  });

  it('counts as open what holds nothing folded, however it was opened', () => {
    open.folding.toggle('s1', 'First');
    expect(['s1', 's2', 's3', 'theme:sea'].map((id) => open.folding.isOpen(id))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

describe('hiding by hand', () => {
  it('hides nodes once, and leaves nothing selected', () => {
    open.select(['s1', 's2']);
    open.folding.hide(['s1', 's2']);
    open.folding.hide(['s2', 's3']);
    expect(open.arrangement.hidden).toEqual(['s1', 's2', 's3']);
    expect(open.selection).toEqual([]);
    expect(open.history.undoName).toBe('hid 2 nodes');
  });

  it('hides all others that are seen, not what is folded', () => {
    open.folding.hideOthers(['s1', 'region:north']);
    expect([...open.visibility.nodes].sort()).toEqual(['region:north', 's1']);
    expect(open.visibility.folded.sort()).toEqual(['country:AA', ...TOPICS]);
    open.folding.showHidden();
    expect(open.visibility.hidden).toEqual([]);
  });
});
