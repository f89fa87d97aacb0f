import { expect, it } from 'vitest';
import type { AtlasEdge, AtlasNode } from '../../../src/graph/atlas-document';
import { tellSilence } from '../../../src/state/commands/question-answers';
import { edge, entity, region, smallDocument, statement } from '../../graph/small-document';
import { fakeExplorer } from '../fake-library';
import { openSmall } from '../open-small';

const NORTH = region('region:north', ['AA']);
const SOUTH = region('region:south', ['BB']);
const SEA = entity('theme:sea');
const FISH = entity('topic:fish', { theme: 'theme:sea' });
const OF_NORTH = edge('s1>supports>region:north');
/** A statement's topic, and by it the theme. */
const speaking = (topic: string, theme: string): AtlasEdge[] => [
  edge(topic),
  edge(theme, { basis: 'derived', voice: 'editor', derivedFrom: [topic] }),
];
const OF_SEA = speaking('s1>advocates>topic:fish', 's1>touches>theme:sea');
const TABLE = 'Every gap stands in a table of the menu “Ask”: “What is named with what, and what is not?”.';

/** What is answered of a document with these, line by line. */
function silences(nodes: AtlasNode[], edges: AtlasEdge[]): string[] {
  const open = openSmall(smallDocument(nodes, edges));
  const { lines } = tellSilence({ explorer: fakeExplorer(), open });
  return lines.map((line) => line.map(({ text }) => text).join(''));
}

it('tells what is never named together, and of a table only where gaps stand in it', () => {
  expect(
    silences(
      [statement('s1'), statement('s2'), NORTH, SOUTH, FISH, SEA],
      [OF_NORTH, ...OF_SEA, edge('s2>supports>region:south')],
    ),
  ).toEqual(['No theme is named together with “south”.', TABLE]);
  expect(silences([statement('s1'), NORTH, FISH, SEA], [OF_NORTH, ...OF_SEA])).toEqual([
    'There is no gap among its regions and themes.',
  ]);
});

it('says that there is no gap only where every cell is filled', () => {
  const many = ['s2', 's3', 's4', 's5'].map((id) => statement(id));
  const rare = [entity('theme:sky'), entity('topic:bird', { theme: 'theme:sky' })];
  const found = silences(
    [statement('s1'), ...many, NORTH, SOUTH, FISH, SEA, ...rare],
    [
      OF_NORTH,
      ...OF_SEA,
      edge('s2>supports>region:south'),
      ...speaking('s2>advocates>topic:bird', 's2>touches>theme:sky'),
    ],
  );
  expect(found).toEqual([TABLE]);
});

it('says what a table would need that the document has not', () => {
  expect(silences([statement('s1'), FISH, SEA], OF_SEA)).toEqual(['The document has no regions.']);
  expect(silences([statement('s1'), NORTH], [OF_NORTH])).toEqual(['The document has no themes.']);
  expect(silences([NORTH, SEA], [])[0]).toMatch(/^This graph holds no statements/);
});
