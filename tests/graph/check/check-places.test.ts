import { expect, it } from 'vitest';
import { checkPlaces } from '../../../src/graph/check/check-places';
import { readSources } from '../../../src/formats/graph-data/read-graph-data';
import { islandFiles, smallGeography } from '../../formats/island-files';

const text =
  'Article 1\ncalm waters.   the League of Lights watches.\nStorms are rejected, tempests too, in Africa.';

function placesIn(copy: string, changes: Parameters<typeof islandFiles>[0] = {}) {
  const { sources, faults } = readSources(islandFiles(changes), smallGeography);
  if (!sources[0] || faults.length > 0) throw new Error(JSON.stringify(faults));
  return checkPlaces(sources[0], copy, 'a'.repeat(64)).map(({ message, hint }) => [message, hint]);
}

it('agrees with the text that the document is about', () => {
  expect(placesIn(text)).toEqual([]);
});

it('says what stands at a wrong range and where the quotation is', () => {
  const moved = { 'charter/statements.yaml': ['at: [10, 21]', 'at: [11, 22]'] as [string, string] };
  expect(placesIn(text, moved)).toEqual([
    ['the source has "alm waters." at [11, 22], not "calm waters"', 'it stands at [10, 21]'],
  ]);
});

it('finds quotations without range that the text does not have', () => {
  expect(placesIn(text.replace('tempests', 'gales'))).toEqual([
    ['the item has no "tempests"', 'copy the key words letter by letter'],
  ]);
});

it('checks that the file is the text meant, and the lines', () => {
  const changes = {
    'charter/document.yaml': [
      'licence: public domain',
      `licence: free, sha256: ${'b'.repeat(64)}, characters: 9`,
    ] as [string, string],
    'charter/statements.yaml': ['at: [10, 60]', 'at: [10, 60], line: 3'] as [string, string],
  };
  expect(placesIn(text, changes)).toEqual([
    [`the file has sha-256 ${'a'.repeat(64)}`, 'it is another text, or another copy of it'],
    ['the file has 100 characters', undefined],
    ['character 10 is on line 2, not 3', undefined],
  ]);
});
