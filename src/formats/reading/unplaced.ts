import type { GraphBuilder } from './graph-builder';
import type { Place } from './place';

/** What of a file the atlas has no place for: told once for each thing, with how often it stands there. */
export class Unplaced {
  readonly #things = new Map<string, { count: number; first: Place }>();

  add(thing: string, at: Place): void {
    const known = this.#things.get(thing);
    if (known) known.count += 1;
    else this.#things.set(thing, { count: 1, first: at });
  }

  tell(builder: GraphBuilder): void {
    for (const [thing, { count, first }] of this.#things)
      builder.note('not-kept', first, `${thing}: not kept (${count === 1 ? 'once' : `${count} times`})`);
  }
}
