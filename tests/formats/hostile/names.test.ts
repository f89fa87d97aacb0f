import { describe, expect, it } from 'vitest';
import type { FormatId } from '../../../src/formats/format';
import { prototypeNames } from '../harness/prototypes';
import { readText } from '../harness/read-text';
import { NAMED_TEXTS } from './named-texts';

const OF_PROTOTYPES = [Object, Array, Promise].flatMap((type) => [
  ...Object.getOwnPropertyNames(type.prototype),
  ...Object.getOwnPropertyNames(type),
]);
const NAMES = [...new Set(OF_PROTOTYPES)];
const ODD_IDS = ['012', '12', ' a', 'a', 'e\u0301', '\u00e9', '9007199254740993', ''];

const formats = Object.entries(NAMED_TEXTS) as [FormatId, NonNullable<(typeof NAMED_TEXTS)[FormatId]>][];
const NOTATIONS_OF_RDF: FormatId[] = ['ntriples', 'nquads', 'turtle', 'trig', 'jsonld'];
const others = formats.filter(([format]) => !NOTATIONS_OF_RDF.includes(format));

/** Of an IRI what stands behind `urn:x:`. */
const plain = (id: string) => id.replace(/^urn:x:/, '');

describe('a node or attribute that is called like a part of a prototype', () => {
  it.each(formats)('is like any other in %s', async (format, toText) => {
    const before = prototypeNames();
    const attributes = NAMES.map((name): [string, string] => [name, `value of ${name}`]);
    const { graph } = await readText(toText({ ids: NAMES, attributes }), format);
    expect(new Set(graph.nodes.map(({ id }) => plain(id)))).toEqual(new Set(NAMES));
    const first = graph.nodes.find(({ id }) => plain(id) === NAMES[0])!;
    const values = new Set(first.attributes.map(([, value]) => value));
    expect(attributes.filter(([, value]) => !values.has(value))).toEqual([]);
    expect(first.attributes.map(([name]) => name)).toEqual(
      expect.arrayContaining(['__proto__', 'constructor']),
    );
    expect(prototypeNames()).toBe(before);
  });
});

describe('ids that other programs change or take for one', () => {
  it.each(others)(
    'stay as they are written in %s, and those that look the same are told',
    async (format, toText) => {
      const { graph, problems } = await readText(toText({ ids: ODD_IDS, attributes: [['k', 'v']] }), format);
      expect(new Set(graph.nodes.map(({ id }) => id))).toEqual(new Set(ODD_IDS));
      expect(problems.map(({ kind, message }) => [kind, message])).toEqual([
        ['alike-ids', 'ids “ a” and “a” only look the same'],
        ['alike-ids', 'ids “e\u0301” and “\u00e9” only look the same'],
      ]);
    },
  );
});
