import { describe, expect, it } from 'vitest';
import { OpenedFile } from '../../../src/formats/opened/opened-file';
import { Refused } from '../../../src/formats/reading/refused';
import { graphFile, SMALL_FILE, SMALL_WORLD, wheelFile } from './graph-file';

const read = (file = SMALL_FILE, options = {}) => OpenedFile.read([file], SMALL_WORLD, options);

describe('a file that was read', () => {
  it('is told in numbers, with what is amiss and what its attributes are', async () => {
    const summary = (await read()).summary();
    expect(summary).toMatchObject({
      format: { id: 'graphology' },
      name: 'made.json',
      directed: true,
      counts: { nodes: 4, edges: 2 },
      taken: { nodes: 5, edges: 2 },
      title: 'Who knows whom',
      isDocument: false,
    });
    expect(summary.problems.map(({ kind }) => kind)).toEqual(['missing-node']);
    expect(summary.columns.nodes.map(({ name }) => name)).toEqual(['label', 'kind']);
  });

  it('is read with what was chosen about its problems', async () => {
    const file = await read(SMALL_FILE, { choices: { repeated: 'first', missing: 'leave-out' } });
    expect(file.summary().taken).toEqual({ nodes: 4, edges: 1 });
  });

  it('is refused where it is no graph', async () => {
    await expect(read({ name: 'a.txt', bytes: new TextEncoder().encode('{"nodes": [') })).rejects.toThrow(
      Refused,
    );
  });

  it('says what a mapping makes of it, and what no place is known for', async () => {
    const survey = (await read()).survey();
    expect(survey.mapping.kinds).toEqual({
      country: 'country',
      claim: 'statement',
      person: 'thing',
      '': 'thing',
    });
    expect(survey.kinds[0]).toEqual({ kind: 'country', count: 2, examples: ['France', 'Germny'] });
    expect(survey.sample.map(({ label, role }) => [label, role])).toContainEqual([
      'Cooperate more',
      'statement',
    ]);
    expect(survey.findings).toMatchObject([{ node: 'b', hint: 'did you mean “Germany”?' }]);
  });

  it('takes kinds for what the reader chose, and guesses the others', async () => {
    const file = await read();
    const { nodes, edges } = file.survey().mapping;
    const { mapping } = file.survey({ nodes, edges, kinds: { person: 'topic', gone: 'topic' } });
    expect(mapping.kinds).toEqual({ country: 'country', claim: 'statement', person: 'topic', '': 'thing' });
  });

  it('keeps in mind that the reader chose its place', async () => {
    const file = await read();
    const { mapping } = file.survey({ ...file.survey().mapping, isPlaceChosen: true });
    expect(mapping.isPlaceChosen).toBe(true);
  });

  it('becomes a document with its id, title and all nodes', async () => {
    const file = await read();
    const document = file.make({ id: 'own-0123', mapping: file.survey().mapping, title: 'Mine' });
    expect([document.id, document.hash, document.title.en]).toEqual(['own-0123', '0123', 'Mine']);
    expect(document.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'lost']);
    expect(document.imported?.whole).toBeUndefined();
  });

  it('becomes a document of a part, which says of how much', async () => {
    const file = await read(wheelFile(2500));
    const { mapping } = file.survey();
    const document = file.make({ id: 'own-1', mapping, title: 'Wheel', part: { by: 'links' } });
    expect(document.nodes).toHaveLength(2000);
    expect(document.nodes[0]?.id).toBe('n0');
    expect(document.imported?.whole).toEqual({ nodes: 2501, edges: 2500 });
  });

  it('answers with pages of all its nodes', async () => {
    const file = await read(wheelFile(120));
    const { mapping } = file.survey();
    const page = file.page(mapping, { text: '', kind: null, order: 'links', from: 100 });
    expect([page.found, page.nodes.length]).toEqual([121, 21]);
  });

  it('is checked as a whole', async () => {
    const file = await read();
    expect(file.check(file.survey().mapping)).toMatchObject({ nodes: 5, edges: 2, orphans: ['b'] });
  });

  it('keeps names of prototypes as names like any others', async () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const file = await read(graphFile({ nodes: names.map((key) => ({ key, attributes: { kind: key } })) }));
    const { mapping, kinds } = file.survey();
    const document = file.make({ id: 'own-2', mapping: structuredClone(mapping), title: 'x' });
    expect(document.nodes.map(({ id }) => id)).toEqual(names);
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(names.sort());
  });
});
