import { locatorText } from '../../../src/graph/locator-text';
import { expect, it } from 'vitest';
import type { AtlasDocument, EntityNode } from '../../../src/graph/atlas-document';
import { sha256 } from '../../../src/cli/sha256';
import { readGraphData } from '../../../src/formats/graph-data/read-graph-data';
import { islandFiles, smallGeography } from '../../formats/island-files';

type Changes = Parameters<typeof islandFiles>[0];

function compiled(changes: Changes = {}): AtlasDocument {
  const options = { geography: smallGeography, sha256 };
  const { documents, faults } = readGraphData(islandFiles(changes), options);
  if (!documents[0]) throw new Error(JSON.stringify(faults));
  return documents[0];
}

const entity = (document: AtlasDocument, id: string) =>
  document.nodes.find((node): node is EntityNode => node.type !== 'statement' && node.id === id);
const edge = (document: AtlasDocument, id: string) => document.edges.find((entry) => entry.id === id);

it('holds statements, what they name, and what that needs, and nothing else', () => {
  expect(compiled().nodes.map(({ id }) => id)).toEqual([
    'principle-1',
    'principle-2',
    'organisation:lighthouse',
    'region:africa',
    'country:ZA',
    'country:EG',
    'topic:calm-seas',
    'topic:storms',
    'theme:peace',
  ]);
});

it('folds topics into their statements and unnamed countries into their organisations', () => {
  expect(entity(compiled(), 'topic:storms')).toMatchObject({ named: true, foldedIn: ['principle-2'] });
  expect(entity(compiled(), 'country:ZA')).toMatchObject({
    named: false,
    foldedIn: ['organisation:lighthouse'],
  });
  expect(entity(compiled(), 'organisation:lighthouse')).not.toHaveProperty('foldedIn');
});

it('writes locators with the prefix of the section, or with the kind', () => {
  const texts = compiled().nodes.map((node) =>
    node.type === 'statement' ? locatorText(node, compiled(), 'en') : '',
  );
  expect(texts.slice(0, 2)).toEqual(['2(1)', 'Principle 2']);
});

it('takes a quotation as stated where it holds one of the names of the target', () => {
  const document = compiled();
  expect(edge(document, 'principle-1>strengthens>organisation:lighthouse')?.basis).toBe('stated');
  expect(edge(document, 'principle-1>advocates>topic:calm-seas')?.basis).toBe('paraphrased');
});

it('makes one edge of a repeat, with several quotations and the strongest basis', () => {
  const storms = edge(compiled(), 'principle-2>rejects>topic:storms');
  expect(storms?.evidence).toEqual([
    { quote: 'Storms', basis: 'stated' },
    { quote: 'tempests', basis: 'paraphrased' },
  ]);
  expect(storms?.basis).toBe('stated');
});

it('keeps edges apart that differ in their aspect', () => {
  const again = `- rejects: topic:storms
      aspect: at night`;
  const document = compiled({ 'charter/statements.yaml': ['- rejects: topic:storms', again] });
  expect(edge(document, 'principle-2>rejects>topic:storms')?.aspect).toEqual({ en: 'at night' });
  expect(edge(document, 'principle-2>rejects>topic:storms#2')?.evidence).toHaveLength(1);
});

it('derives one edge to each theme from the edges to its topics', () => {
  expect(edge(compiled(), 'principle-2>touches>theme:peace')).toMatchObject({
    basis: 'derived',
    voice: 'editor',
    derivedFrom: ['principle-2>rejects>topic:storms'],
  });
});

it('keeps the origin of memberships: their own, or that of the list', () => {
  const document = compiled();
  const southAfrica = edge(document, 'country:ZA>memberOf>organisation:lighthouse');
  expect(southAfrica).toMatchObject({
    factSource: 'lights.example',
    membership: { from: '2006', status: 'member' },
  });
  const egypt = edge(document, 'country:EG>memberOf>organisation:lighthouse');
  expect(egypt).toMatchObject({ certainty: 'not checked', membership: { from: '2024-01-01' } });
  expect(egypt).not.toHaveProperty('factSource');
});

it('lays countries into the named regions whose codes have them', () => {
  const document = compiled();
  const located = document.edges.filter(({ relation }) => relation === 'locatedIn').map(({ id }) => id);
  expect(located).toEqual(['country:ZA>locatedIn>region:africa', 'country:EG>locatedIn>region:africa']);
  expect(entity(document, 'region:africa')?.region?.codes).toEqual(['EG', 'ZA']);
});

it('lays fields of a document over the shared entity of the same id', () => {
  const document = compiled({
    'charter/organisations.yaml': '- {id: organisation:lighthouse, label: The League}',
  });
  expect(entity(document, 'organisation:lighthouse')).toMatchObject({
    label: { en: 'The League' },
    otherNames: ['League of Lights'],
  });
});

it('reads positions only where every node has a place', () => {
  const places = Object.fromEntries(compiled().nodes.map(({ id }, place) => [id, [place, 0]]));
  const json = (layouts: object) => ({ 'charter/positions.json': JSON.stringify({ hash: 'x', layouts }) });
  expect(compiled(json({ organic: places, order: { 'principle-1': [1, 2] } })).positions).toEqual({
    organic: places,
  });
  expect(compiled({ 'charter/positions.json': 'cut off {' }).positions).toEqual({});
});

it('has a hash that follows the content and not the positions', () => {
  const places = { 'charter/positions.json': '{"layouts":{}}' };
  expect(compiled(places).hash).toBe(compiled().hash);
  expect(compiled({ 'charter/document.yaml': ['An invented', 'A wholly invented'] }).hash).not.toBe(
    compiled().hash,
  );
});
