import { KNOWN, type Attribute, type AttributeValue } from '../../graph/property-graph';
import { AttributeBag } from '../reading/attribute-bag';
import { toTyped } from '../reading/typed-text';
import type { XmlElement } from '../xml/parse-xml';
import type { GexfColumn } from './gexf-columns';
import { TIMES } from './gexf-names';

export type OwnerKind = 'node' | 'edge';

/** Attributes of XML that are ends, ids and types, or stand for a known name. */
const OWN_NAMES = {
  node: { skipped: ['id'], known: new Map<string, string>([['pid', KNOWN.parent]]) },
  edge: {
    skipped: ['id', 'source', 'target', 'type'],
    known: new Map<string, string>([['kind', KNOWN.relation]]),
  },
};

/** A node or edge of a GEXF file while it is read. */
export class GexfOwner {
  readonly bag = new AttributeBag();
  #parents: string[] | undefined;
  #timed: Map<string, AttributeValue[]> | undefined;
  #spells: AttributeValue[] | undefined;

  constructor(
    readonly kind: OwnerKind,
    readonly element: XmlElement,
  ) {
    const { skipped, known } = OWN_NAMES[kind];
    for (const [name, text] of element.attributes)
      if (!skipped.includes(name)) this.bag.add(known.get(name) ?? name, writtenValue(name, text));
  }

  /** Values of one attribute at several times are a list of `{value, start, end}`. */
  addValue(name: string, value: AttributeValue, element: XmlElement): void {
    if (!hasTimes(element)) return this.bag.add(name, value);
    const record = Object.fromEntries<AttributeValue>([['value', value], ...timesOf(element)]);
    const list = this.#timed?.get(name);
    if (list) return void list.push(record);
    const first = [record];
    (this.#timed ??= new Map<string, AttributeValue[]>()).set(name, first);
    this.bag.add(name, first);
  }

  addSpell(element: XmlElement): void {
    (this.#spells ??= []).push(Object.fromEntries(timesOf(element)));
  }

  /** What a node lies in; of several the first counts, and all are kept. */
  addParent(id: string): void {
    (this.#parents ??= []).push(id);
  }

  /** All of it, with what is declared for owners that do not say it. */
  attributes(fallbacks: GexfColumn[]): Attribute[] {
    const [parent, second] = this.#parents ?? [];
    if (parent !== undefined && !this.bag.has(KNOWN.parent)) this.bag.add(KNOWN.parent, parent);
    if (this.#parents && second !== undefined) this.bag.add('parents', this.#parents);
    if (this.#spells) this.bag.add(KNOWN.spells, this.#spells);
    for (const { name, fallback } of fallbacks)
      if (fallback !== undefined && !this.bag.has(name)) this.bag.add(name, fallback);
    return this.bag.list();
  }
}

function hasTimes({ attributes }: XmlElement): boolean {
  for (const name of attributes.keys()) if (TIMES.has(name)) return true;
  return false;
}

function timesOf({ attributes }: XmlElement): [string, string][] {
  const times: [string, string][] = [];
  for (const attribute of attributes) if (TIMES.has(attribute[0])) times.push(attribute);
  return times;
}

const writtenValue = (name: string, text: string): AttributeValue =>
  name === 'weight' ? (toTyped(text, 'number') ?? text) : text;
