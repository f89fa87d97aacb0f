import { beforeAll, expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { findPlaces } from '../../../src/graph/regions/find-places';
import { geography, readConcept } from '../concept-document';

let graph: DocumentGraph;

beforeAll(async () => {
  graph = new DocumentGraph(await readConcept());
});

const find = (text: string, language = 'en') =>
  findPlaces(geography, graph, { text, language }).map(({ id }) => id);

it.each([
  ['south afr', 'en', 'country:ZA'],
  ['cote d', 'en', 'country:CI'],
  ['CÔTE', 'en', 'country:CI'],
  ['turkiye', 'en', 'country:TR'],
  ['eastern asia', 'en', 'm49:030'],
  ['near abroad', 'en', 'region:near-abroad'],
  ['африка', 'ru', 'region:africa'],
  ['шри', 'ru', 'country:LK'],
  ['республика корея', 'ru', 'country:KR'],
])('finds “%s” in %s first as %s', (text, language, id) => {
  expect(find(text, language)[0]).toBe(id);
});

it('takes ё for е but not й for и', () => {
  expect(find('тёплая', 'ru')).toEqual([]);
  expect(find('бёлару', 'ru')).toEqual(find('белару', 'ru'));
  expect(find('белару', 'ru')).toContain('country:BY');
  expect(find('йндия', 'ru')).toEqual([]);
});

it('lists names that begin with the text before those that hold it', () => {
  const found = find('guinea');
  expect(found.indexOf('country:GN')).toBeLessThan(found.indexOf('country:PG'));
  expect(found).toContain('country:GW');
});

it('offers neither the issuer nor the world, and nothing for nothing', () => {
  expect(find('russia')).toEqual([]);
  expect(find('world')).toEqual([]);
  expect(find('  ')).toEqual([]);
});
