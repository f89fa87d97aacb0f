import { isRecord } from '../../graph/is-record';
import type { JsonSource } from '../json/json-source';
import { toId } from '../json/written-number';

type Fields = Record<string, unknown>;
type End = 'source' | 'target';

/** Fields that name a node, where it has no `id`. */
const NAMES = ['name', 'key', 'label'];

/** What the ends of links mean: ids of nodes, names of nodes, or places in the list of nodes counted from 0. */
export class LinkEnds {
  readonly found: string[] = [];
  readonly #source: JsonSource;
  readonly #nodes: unknown[];
  /** Field of the nodes that links name; undefined where they have none. */
  readonly #field: string | undefined;
  readonly #byPlace: boolean;

  constructor(source: JsonSource, nodes: unknown[], links: unknown[]) {
    this.#source = source;
    this.#nodes = nodes;
    const ends: unknown[] = [];
    for (const link of links) if (isRecord(link)) ends.push(link.source, link.target);
    const arePlaces = ends.every((end) => isPlace(end, nodes.length));
    this.#field = ['id', ...(arePlaces ? [] : NAMES)].find(
      (name) => nodes.length > 0 && allHave(nodes, name),
    );
    this.#byPlace = arePlaces && !this.#areIds(ends);
    if (this.#byPlace && ends.length > 0)
      this.found.push('links name nodes by their place in the list, from 0');
    else if (this.#field !== undefined && this.#field !== 'id')
      this.found.push(`nodes have no ids; links name them by “${this.#field}”`);
  }

  idOf(node: Fields, index: number): string {
    if (this.#field !== undefined) return toId(node[this.#field])!;
    const id = toId(node.id) ?? (this.#byPlace ? String(index) : undefined);
    return (
      id ?? this.#source.refuse('node without “id”', node, 'give every node an “id” that links can name')
    );
  }

  endOf(link: Fields, end: End): string {
    const written = idAt(link[end]);
    if (written === undefined) return this.#source.refuse(`link without “${end}”`, link);
    return this.#byPlace ? this.idOf(this.#nodes[Number(written)] as Fields, Number(written)) : written;
  }

  #areIds(ends: unknown[]): boolean {
    if (this.#field === undefined) return false;
    const ids = new Set(this.#nodes.map((node) => toId((node as Fields)[this.#field!])));
    return ends.every((end) => ids.has(idAt(end)));
  }
}

const allHave = (nodes: unknown[], name: string) =>
  nodes.every((node) => isRecord(node) && toId(node[name]) !== undefined);

const isPlace = (end: unknown, count: number) =>
  typeof end === 'number' && Number.isInteger(end) && end >= 0 && end < count;

/** A simulation puts the node itself where its id was. */
const idAt = (end: unknown) => (isRecord(end) ? toId(end.id) : toId(end));
