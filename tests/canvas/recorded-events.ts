import type { GraphEvents } from '../../src/canvas/gestures';

/** Events that go nowhere. */
export const silentEvents = (): GraphEvents => recordedEvents([]);

/** Notes every event with what it was told. */
export function recordedEvents(calls: unknown[][]): GraphEvents {
  const note =
    (name: string) =>
    (...told: unknown[]): void =>
      void calls.push([name, ...told]);
  return {
    select: note('select'),
    box: note('box'),
    clear: note('clear'),
    focus: note('focus'),
    hover: note('hover'),
    move: note('move'),
    menu: note('menu'),
  };
}
