import { describe, expect, it } from 'vitest';
import { openSmall } from '../open-small';

describe('the size of nodes by a measure', () => {
  it('is none at first', async () => {
    expect(await openSmall().sizing.scale).toBeNull();
  });

  it('is one step of the history, and follows what is shown', async () => {
    const open = openSmall();
    open.sizing.choose('links', 'by links');
    expect(open.history.undoName).toBe('sized the nodes by links');
    const all = await open.sizing.scale;
    expect([all?.least, all?.most, all?.steps.size]).toEqual([0, 3, open.visibility.nodes.size]);
    open.folding.hide(['theme:sea']);
    expect((await open.sizing.scale)?.most).toBe(2);
    open.history.undo();
    open.history.undo();
    expect(await open.sizing.scale).toBeNull();
  });

  it('counts no bridges', async () => {
    const open = openSmall();
    open.folding.hide(['theme:sea']);
    expect(open.standIns.bridges.drawn).toHaveLength(1);
    const { nodes } = await open.sizing.measure();
    expect(nodes.find(({ id }) => id === 's2')?.links).toBe(1);
  });
});
