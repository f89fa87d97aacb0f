import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../src/language/languages';
import { say } from '../../src/language/say';
import { speak } from '../../src/language/spoken';
import { History } from '../../src/state/history.svelte';
import fc from '../properties';

type Act = 'undo' | 'redo' | number;
const acts = fc.array(fc.oneof(fc.nat(), fc.constantFrom<Act>('undo', 'redo')), { maxLength: 60 });

function perform(history: History<number>, act: Act): void {
  if (act === 'undo') history.undo();
  else if (act === 'redo') history.redo();
  else history.push(`did ${act}`, act);
}

/** The same by two plain lists. */
function model(done: Act[]): number {
  const [past, future]: [number[], number[]] = [[-1], []];
  for (const act of done) {
    if (act === 'undo' && past.length > 1) future.push(past.pop()!);
    else if (act === 'redo' && future.length) past.push(future.pop()!);
    else if (typeof act === 'number') {
      past.push(act);
      future.length = 0;
    }
  }
  return past.at(-1)!;
}

describe('the history', () => {
  it('holds what two lists of done and undone steps would hold', () => {
    fc.assert(
      fc.property(acts, (done) => {
        const history = new History(-1);
        for (const act of done) perform(history, act);
        expect(history.current).toBe(model(done));
      }),
    );
  });

  it('comes back by undo to where it was before any act, and by redo to where it was after', () => {
    fc.assert(
      fc.property(acts, fc.nat(), (before, value) => {
        const history = new History(-1);
        for (const act of before) perform(history, act);
        const start = history.current;
        history.push('last', value);
        history.undo();
        expect(history.current).toBe(start);
        expect(history.redoName).toBe('last');
        history.redo();
        expect(history.current).toBe(value);
        expect(history.redoName).toBeUndefined();
      }),
    );
  });

  it('names what undo would take back and redo bring again', () => {
    const history = new History(0);
    expect([history.undoName, history.redoName]).toEqual([undefined, undefined]);
    history.push('filtered by Africa', 1);
    history.push('hid 2 by hand', 2);
    expect(history.undoName).toBe('hid 2 by hand');
    history.undo();
    expect([history.undoName, history.redoName]).toEqual(['filtered by Africa', 'hid 2 by hand']);
  });

  it('names its steps anew when the language changes', async () => {
    const history = new History(0);
    history.push(() => say('filtered by {place}', { place: 'Africa' }), 1);
    speak(await loadLanguage('ru'));
    const names = history.steps.map(({ name }) => name);
    speak();
    expect(names).toEqual(['открыт документ', 'фильтр: Africa']);
    expect(history.undoName).toBe('filtered by Africa');
  });

  it('forgets what was undone once something else is done', () => {
    const history = new History(0);
    history.push('one', 1);
    history.undo();
    history.push('other', 2);
    history.redo();
    expect(history.current).toBe(2);
  });

  it('goes back to a step by its id while that is in the list', () => {
    const history = new History(0);
    const first = history.currentId;
    history.push('one', 1);
    const one = history.currentId;
    history.push('two', 2);
    expect([history.jumpTo(first), history.current]).toEqual([true, 0]);
    expect([history.jumpTo(one), history.current, history.redoName]).toEqual([true, 1, 'two']);
    history.undo();
    history.push('other', 3);
    expect([history.jumpTo(one), history.current]).toEqual([false, 3]);
  });

  it('keeps 500 steps and forgets the oldest', () => {
    const history = new History(0);
    for (let step = 1; step <= 1200; step += 1) history.push(`step ${step}`, step);
    expect(history.current).toBe(1200);
    let undone = 0;
    for (; history.undoName; undone += 1) history.undo();
    expect(undone).toBe(499);
    expect(history.current).toBe(1200 - 499);
    for (; history.redoName; undone -= 1) history.redo();
    expect([undone, history.current]).toEqual([0, 1200]);
  });

  it('tells those who read it', () => {
    const history = new History('a');
    const doubled = $derived(history.current + history.current);
    const read = () => doubled;
    expect(read()).toBe('aa');
    history.push('b', 'b');
    expect(read()).toBe('bb');
    history.undo();
    expect(read()).toBe('aa');
  });
});
