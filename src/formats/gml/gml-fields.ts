import { toId } from '../json/written-number';
import type { GraphBuilder } from '../reading/graph-builder';
import type { Place } from '../reading/place';
import type { TextCursor } from '../reading/text-cursor';
import type { GmlEntry, GmlList } from './parse-gml';

const EDITED = 'the file may be edited by hand';

/** The ids in the list of a node or edge. Throws Refused. */
export class GmlFields {
  readonly list: GmlList;
  readonly at: () => Place;
  readonly #offset: number;

  constructor(
    readonly entry: GmlEntry,
    readonly source: { cursor: TextCursor; builder: GraphBuilder },
  ) {
    const { key, value, offset } = entry;
    const { cursor } = source;
    this.list = Array.isArray(value) ? value : cursor.refuse(`expected “[” behind “${key}”`, EDITED, offset);
    this.at = () => cursor.placeOf(offset);
    this.#offset = offset;
  }

  needed(key: string): string {
    const { entry, source } = this;
    return this.id(key) ?? source.cursor.refuse(`${entry.key} without “${key}”`, EDITED, this.#offset);
  }

  /** As it is written; the first, where it is given more than once. */
  id(key: string): string | undefined {
    let first: GmlEntry | undefined;
    for (const own of this.list)
      if (own.key.toLowerCase() !== key) continue;
      else if (!first) first = own;
      else this.#noteAgain(key, own.offset);
    return first && toId(first.value);
  }

  #noteAgain(key: string, offset: number): void {
    const { builder, cursor } = this.source;
    builder.note('odd-value', () => cursor.placeOf(offset), `“${key}” is given twice; the first is kept`);
  }
}
