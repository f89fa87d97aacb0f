import type { Attribute } from '../../graph/property-graph';
import { isRecord } from '../../graph/is-record';
import type { JsonSource } from '../json/json-source';
import { toAttributeValue } from '../json/written-number';
import type { GraphBuilder } from '../reading/graph-builder';
import { isOfType } from './is-of-type';

type Fields = Record<string, unknown>;

interface Declared {
  name: string;
  type: string;
  /** Of all that do not say it. */
  standard?: unknown;
}

/** The attributes that a CX2 file declares for its nodes, edges or network: short names, types and values of most. */
export class DeclaredAttributes {
  readonly #byKey = new Map<string, Declared>();
  readonly #standards: Declared[] = [];
  readonly #undeclared = new Set<string>();

  constructor(
    readonly source: JsonSource,
    readonly builder: GraphBuilder,
    declarations: unknown,
  ) {
    if (declarations === undefined) return;
    const own = source.record(declarations, declarations, 'list of attributes');
    for (const [name, value] of Object.entries(own)) {
      const { d, a, v } = source.record(value, declarations, 'attribute declared');
      const declared = { name, type: typeof d === 'string' ? d : 'string', standard: v };
      this.#byKey.set(typeof a === 'string' ? a : name, declared);
      if (v !== undefined) this.#standards.push(declared);
    }
  }

  has(name: string): boolean {
    return [...this.#byKey.values()].some((declared) => declared.name === name);
  }

  /** What a node, edge or network says under `v`, and what most say where it does not. */
  read(values: unknown, owner: Fields): Attribute[] {
    const own = isRecord(values) ? values : {};
    const said = Object.entries(own).map(([key, value]): Attribute => {
      const declared = this.#byKey.get(key);
      if (!declared) this.#noteUndeclared(key, owner);
      else if (!isOfType(value, declared.type))
        this.builder.note(
          'odd-value',
          this.source.at(owner),
          `the value of “${declared.name}” is not of the type ${declared.type}; kept as written`,
        );
      return [declared?.name ?? key, toAttributeValue(value)];
    });
    const names = new Set(said.map(([name]) => name));
    const others = this.#standards.filter(({ name }) => !names.has(name));
    return [...said, ...others.map(({ name, standard }): Attribute => [name, toAttributeValue(standard)])];
  }

  #noteUndeclared(key: string, owner: Fields): void {
    if (this.#undeclared.has(key)) return;
    this.#undeclared.add(key);
    this.builder.note(
      'odd-value',
      this.source.at(owner),
      `attribute “${key}” is declared nowhere; kept as written`,
    );
  }
}
