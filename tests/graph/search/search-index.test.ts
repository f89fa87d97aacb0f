import { beforeAll, describe, expect, it } from 'vitest';
import type { AtlasDocument } from '../../../src/graph/atlas-document';
import { loadSearch } from '../../../src/graph/search/search';
import { buildSearch, type Search } from '../../../src/graph/search/search-index';
import fc from '../../properties';
import { readConcept } from '../concept-document';
import { entity, smallDocument, statement } from '../small-document';

describe('the search of the 2023 Concept', () => {
  let document: AtlasDocument;
  let search: Search;

  beforeAll(async () => {
    document = await readConcept();
    search = buildSearch(document);
  });

  const ids = (text: string, limit?: number) => search(text, limit).map(({ id }) => id);

  it.each([
    ['SCO', 'organisation:sco'],
    ['sco', 'organisation:sco'],
    ['ШОС', 'organisation:sco'],
    ['Shanghai', 'organisation:sco'],
    ['Shangai Coperation', 'organisation:sco'],
    ['шанхайская', 'organisation:sco'],
    ['БРИКС', 'organisation:brics'],
    ['China', 'country:CN'],
    ['Китай', 'country:CN'],
    ['КНР', 'country:CN'],
    ['ближнее зарубежье', 'region:near-abroad'],
    ['near abraod', 'region:near-abroad'],
  ])('finds “%s” first as %s', (text, id) => {
    expect(ids(text)[0]).toBe(id);
  });

  it('finds every node by each of its labels in any case and either normal form', () => {
    const labels = document.nodes.flatMap(({ id, label }) =>
      Object.values(label).map((text) => ({ id, text })),
    );
    const forms: ((text: string) => string)[] = [
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => text.normalize('NFC'),
      (text) => text.normalize('NFD'),
      (text) => text.replaceAll('ё', 'е'),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...labels), fc.constantFrom(...forms), ({ id, text }, change) => {
        expect(ids(change(text), 200)).toContain(id);
      }),
    );
  });

  it('puts a whole label before the beginning of one, and that before other words', () => {
    const found = search('cooperation');
    expect(found[0]?.id).toBe('topic:cooperation');
    expect(found.findIndex(({ id }) => id === 'priority-8')).toBeGreaterThan(0);
    expect(found[0]).toMatchObject({
      kind: 'topic',
      field: 'label',
      terms: expect.arrayContaining(['cooperation']),
    });
  });

  it('forgives a slip in longer words only', () => {
    expect(ids('hegemny')).toEqual(expect.arrayContaining(['topic:hegemony', 'principle-2']));
    expect(ids('SCX')).toEqual([]);
  });

  it('reads the wording without the ids in its marks', () => {
    expect(ids('policy course')).toContain('point-3');
    expect(search('organisation:sco').filter(({ field }) => field === 'wording')).toEqual([]);
  });

  it('finds nothing for nothing and keeps to the limit', () => {
    expect(ids('  ')).toEqual([]);
    expect(ids('xqzzvwk')).toEqual([]);
    expect(ids('the', 3)).toHaveLength(3);
  });

  it('is made once for a document', async () => {
    expect(await loadSearch(document)).toBe(await loadSearch(document));
    expect((await loadSearch(document))('SCO')[0]?.id).toBe('organisation:sco');
  });
});

describe('any document', () => {
  const label = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => /[\p{L}\p{N}]/u.test(text));
  const form = fc.constantFrom('NFC', 'NFD');
  const toCase = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.toLowerCase(),
  );

  it('finds every node by its own label in any case and either normal form', () => {
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 8 }), form, toCase, (labels, normal, change) => {
        const nodes = labels.map((text, index) => entity(`topic:t${index}`, { label: { en: text } }));
        const search = buildSearch(smallDocument(nodes, []));
        for (const { id, label: text } of nodes)
          expect(search(change(text.en).normalize(normal), nodes.length).map((hit) => hit.id)).toContain(id);
      }),
    );
  });

  it('ranks a whole label, another whole name, the beginning of a name, other words', () => {
    const names: [string, string[]][] = [
      ['World trade', []],
      ['Trade trade trade', []],
      ['Union', ['Trade']],
      ['Trade', []],
    ];
    const nodes = names.map(([name, otherNames]) =>
      entity(`topic:${name}`, { label: { en: name }, otherNames }),
    );
    const found = buildSearch(smallDocument(nodes, []))('trade').map(({ id }) => id.replace('topic:', ''));
    expect(found).toEqual(['Trade', 'Union', 'Trade trade trade', 'World trade']);
  });

  it('survives names that objects have by themselves', () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    const nodes = names.map((name) => statement(name, { wording: { en: `says ${name}` } }));
    const search = buildSearch(smallDocument(nodes, []));
    for (const name of names) expect(search(name)[0]?.id).toBe(name);
  });

  it('tells й from и, and takes е for ё', () => {
    const nodes = ['мой', 'мои', 'ёлка'].map((name) => entity(`topic:${name}`, { label: { en: name } }));
    const search = buildSearch(smallDocument(nodes, []));
    expect(search('мой').map(({ id }) => id)).toEqual(['topic:мой']);
    expect(search('елка').map(({ id }) => id)).toEqual(['topic:ёлка']);
  });
});
