import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type YAMLMap } from 'yaml';
import type { Attribute, AttributeValue } from '../../graph/property-graph';
import { isWrittenExactly } from '../json/written-number';
import type { ParsedYaml } from '../graph-data/parse-yaml';
import type { Place } from '../reading/place';
import { Refused } from '../reading/refused';

/** As many may be written in one file; more are a way to make much of little. */
const MOST_ALIASES = 100;

/** Keys and values of a parsed YAML file, with their places. Refuses what is not of the form that is asked for. */
export class YamlFields {
  #aliases = 0;

  constructor(
    private readonly document: Document,
    private readonly placeOf: ParsedYaml['placeOf'],
  ) {}

  get root(): YAMLMap {
    const { contents } = this.document;
    return isMap(contents) ? contents : this.refuse('expected keys and values', contents);
  }

  at = (node: unknown) => (): Place => this.placeOf((node as Node | null)?.range?.[0] ?? 0);

  entries(map: YAMLMap): [name: string, value: unknown][] {
    return map.items.map(({ key, value }) => [textOf(key), this.#resolve(value)]);
  }

  get(map: YAMLMap, name: string): unknown {
    return this.#resolve(map.items.find(({ key }) => textOf(key) === name)?.value);
  }

  /** The values of a list; none where it is absent. */
  list(map: YAMLMap, name: string): unknown[] {
    const value = this.get(map, name);
    if (value === undefined || (isScalar(value) && textOf(value) === '')) return [];
    return isSeq(value)
      ? value.items.map((item) => this.#resolve(item))
      : this.refuse(`expected a list “${name}”`, value);
  }

  /** An id as written, quoted or not. */
  id(node: unknown, what: string): string {
    return isScalar(node) ? textOf(node) : this.refuse(what, node);
  }

  /** What is written without quotes as `true`, `null` or a number that keeps its writing is that; all else is text. */
  value(node: unknown): AttributeValue {
    const own = this.#resolve(node);
    if (isSeq(own)) return own.items.map((item) => this.value(item));
    if (isMap(own))
      return Object.fromEntries(this.entries(own).map(([name, value]) => [name, this.value(value)]));
    const text = textOf(own);
    return isScalar(own) && own.type !== 'PLAIN' ? text : plainValue(text);
  }

  attributes(map: YAMLMap, without: readonly string[]): Attribute[] {
    return this.entries(map).flatMap(([name, value]): Attribute[] =>
      without.includes(name) ? [] : [[name, this.value(value)]],
    );
  }

  refuse(message: string, node: unknown, hint = 'nodes have an id, edges a source and a target'): never {
    throw new Refused(message, this.at(node)(), hint);
  }

  #resolve(node: unknown): unknown {
    if (!isAlias(node)) return node;
    this.#aliases += 1;
    if (this.#aliases > MOST_ALIASES)
      this.refuse(`more than ${MOST_ALIASES} aliases`, node, 'write what they stand for');
    return node.resolve(this.document);
  }
}

const textOf = (node: unknown): string => (isScalar(node) ? String(node.value ?? '') : '');

const WORDS = new Map<string, AttributeValue>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['~', null],
  ['', null],
]);

const plainValue = (text: string): AttributeValue => {
  if (WORDS.has(text)) return WORDS.get(text)!;
  const number = Number(text);
  return Number.isFinite(number) && isWrittenExactly(text) ? number : text;
};
