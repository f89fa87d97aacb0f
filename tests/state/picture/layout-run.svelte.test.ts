import { describe, expect, it } from 'vitest';
import { openSmall } from '../open-small';

describe('the places of nodes', () => {
  it('are those of the layout, and of the reader where a node was moved', () => {
    const open = openSmall();
    expect(open.positions.s1).toEqual([0, 0]);
    open.layoutRun.move({ s1: [5, 6] });
    expect(open.positions).toMatchObject({ s1: [5, 6], s2: [90, 90] });
  });

  it('are kept when another node is moved, and given back on demand', () => {
    const open = openSmall();
    open.layoutRun.move({ s1: [5, 6] });
    open.layoutRun.move({ s2: [7, 8] });
    expect(open.arrangement.moved).toEqual({ s1: [5, 6], s2: [7, 8] });
    open.layoutRun.restorePlaces();
    expect(open.positions.s1).toEqual([0, 0]);
  });

  it('change with the layout, as one step that can be undone', () => {
    const open = openSmall();
    open.layoutRun.move({ s1: [5, 6] });
    void open.layoutRun.choose('order', 'In document order');
    expect(open.positions).toEqual({ s1: [7, 7] });
    expect(open.history.undoName).toBe('layout: In document order');
    open.history.undo();
    expect(open.positions.s1).toEqual([5, 6]);
  });

  it('do not change by filtering, hiding, opening or focusing', () => {
    const open = openSmall();
    open.layoutRun.move({ s3: [1, 2] });
    const before = open.positions;
    open.filtering.togglePlace('region:north', 'Northland');
    open.filtering.setLayer('memberships', true);
    open.folding.hide(['s1']);
    open.folding.openAll();
    open.focusOn('s2', 2);
    expect(open.positions).toEqual(before);
  });
});

describe('tidying', () => {
  it('lays out anew what is shown, off the main thread, and nothing else', async () => {
    const open = openSmall();
    open.folding.hide(['s3']);
    const shown = [...open.visibility.nodes].sort();
    const running = open.layoutRun.tidy();
    expect(open.layoutRun.running).toBe(true);
    await running;
    expect(open.notices.shown).toBeNull();
    expect(open.layoutRun.running).toBe(false);
    expect(Object.keys(open.arrangement.moved).sort()).toEqual(shown);
    expect(open.positions.s3).toEqual([-100, 10]);
    open.history.undo();
    expect(open.arrangement.moved).toEqual({});
  });

  it('changes nothing when it is given up', async () => {
    const open = openSmall();
    const running = open.layoutRun.tidy();
    open.layoutRun.cancel();
    await running;
    expect([open.layoutRun.running, open.history.undoName, open.notices.shown]).toEqual([
      false,
      undefined,
      null,
    ]);
  });

  it('gives way to a layout that is chosen meanwhile', async () => {
    const open = openSmall();
    const running = open.layoutRun.tidy();
    void open.layoutRun.choose('order', 'In document order');
    await running;
    expect(open.arrangement).toMatchObject({ layout: 'order', moved: {} });
  });
});
