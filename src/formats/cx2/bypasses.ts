import type { Attribute } from '../../graph/property-graph';
import { isRecord } from '../../graph/is-record';
import type { JsonSource } from '../json/json-source';
import { toAttributeValue } from '../json/written-number';
import type { GraphBuilder } from '../reading/graph-builder';

interface Looks {
  source: JsonSource;
  builder: GraphBuilder;
  /** Properties of CX2 that have a name in every format. */
  names: Readonly<Record<string, string>>;
}

/** The looks of single nodes or edges, handed out by their ids. */
export class Bypasses {
  readonly #looks: Looks;
  readonly #entries = new Map<string, { entry: object; attributes: Attribute[] }>();

  constructor(list: unknown[], looks: Looks) {
    this.#looks = looks;
    const { source } = looks;
    source.each(list, 'look', (entry) => {
      const id = source.id(entry, 'id', 'look');
      const { attributes = [] } = this.#entries.get(id) ?? {};
      this.#entries.set(id, { entry, attributes: [...attributes, ...this.#read(entry.v)] });
    });
  }

  take(id: string | undefined): Attribute[] {
    if (id === undefined) return [];
    const { attributes = [] } = this.#entries.get(id) ?? {};
    this.#entries.delete(id);
    return attributes;
  }

  /** Notes the looks of what is not there. */
  noteLoose(): void {
    for (const [id, { entry }] of this.#entries)
      this.#looks.builder.note(
        'not-kept',
        this.#looks.source.at(entry),
        `the look of “${id}”, which is not there`,
      );
  }

  #read(values: unknown): Attribute[] {
    const { names } = this.#looks;
    return Object.entries(isRecord(values) ? values : {}).map(([name, value]) => [
      Object.hasOwn(names, name) ? names[name]! : name,
      toAttributeValue(value),
    ]);
  }
}
