import { describe, expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { findNodes } from '../../../src/state/commands/find-node';
import { namedPlaces } from '../../../src/state/commands/find-place';
import { geography, readConcept } from '../../graph/concept-document';
import { DECLINED } from './declined-names';

const graph = new DocumentGraph(await readConcept());
const places = (name: string) => {
  const { places: found, isSure } = namedPlaces({ graph, geography, language: 'en' }, name);
  return isSure ? found[0]?.id : found.map(({ id }) => id);
};

describe('a name in one of its Russian cases', () => {
  it('stands for the node that goes by the name, and is asked about where that is', async () => {
    const missed = [];
    for (const [name, cases] of DECLINED) {
      const plain = await findNodes(graph, name);
      if (!plain.isNamed) missed.push(name);
      for (const form of cases) {
        const found = await findNodes(graph, form);
        if (!found.isNamed || found.ids.join() !== plain.ids.join()) missed.push(form);
      }
    }
    expect(missed).toEqual([]);
  });

  it('stands for the place that goes by the name, in whatever language names are shown', () => {
    const missed = DECLINED.flatMap(([name, cases]) => {
      const plain = places(name);
      return typeof plain === 'string' ? cases.filter((form) => places(form) !== plain) : [];
    });
    expect(missed).toEqual([]);
  });

  it('is a name of any place in the world', () => {
    expect(places('Нигера')).toBe('country:NE');
    expect(places('Нигерии')).toBe('country:NG');
    expect(places('Новой Зеландией')).toBe('country:NZ');
    expect(places('Южной Азии')).toBe('m49:034');
  });
});

describe('a place', () => {
  it('is asked about where only a part of its name is said, or it is misspelt', () => {
    expect(places('Гвинее-Бисау')).toBe('country:GW');
    expect(places('Судан')).toBe('country:SD');
    expect(places('Afrca')).toEqual(['region:africa']);
    expect(places('Гвинейской')).toEqual([]);
  });
});
