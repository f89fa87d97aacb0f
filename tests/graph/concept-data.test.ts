import { beforeAll, describe, expect, it } from 'vitest';
import type { AtlasDocument, AtlasEdge } from '../../src/graph/atlas-document';
import { isContentEdge } from '../../src/graph/content-relation';
import { readConcept } from './concept-document';

let concept: AtlasDocument;
const content = (): AtlasEdge[] => concept.edges.filter(isContentEdge);
const ofKind = (kind: string) => concept.nodes.filter((node) => node.kind === kind);

beforeAll(async () => {
  concept = await readConcept();
});

describe('the 2023 Concept as the atlas holds it', () => {
  it.each([
    ['point', 7],
    ['principle', 9],
    ['priority', 10],
    ['heading', 1],
    ['comment', 2],
  ])('has all of kind %s: %i', (kind, count) => {
    expect(ofKind(kind)).toHaveLength(count);
  });

  it('has the 102 links of its 26 items', () => {
    const items = new Set(['point', 'principle', 'priority'].flatMap(ofKind).map(({ id }) => id));
    expect(content().filter(({ source }) => items.has(source))).toHaveLength(102);
  });

  it('names four countries, seven bodies and seven regions, the world among them', () => {
    const named = (type: string) =>
      concept.nodes.filter((node) => node.type === type && 'named' in node && node.named);
    expect(
      named('country')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['country:CN', 'country:IN', 'country:RU', 'country:US']);
    expect([named('organisation').length, named('region').length]).toEqual([7, 7]);
  });

  it('lets no statement speak of what the post does not name', () => {
    const unnamed = new Set(concept.nodes.flatMap((node) => ('named' in node && !node.named ? node.id : [])));
    expect(unnamed.size).toBeGreaterThan(0);
    expect(content().filter(({ target }) => unnamed.has(target))).toEqual([]);
    const words = concept.nodes.map(({ label }) => label.en).join('\n');
    expect(words).not.toMatch(
      /NATO|European Union|ASEAN|African Union|Ukraine|Eurasia\b|Arctic|exchange rate|currency/,
    );
  });

  it('rests every link of the text on at most eight key words at a place inside its item', () => {
    const places = new Map(
      concept.nodes.map((node) => [node.id, node.type === 'statement' ? node.locator.at : undefined]),
    );
    for (const edge of content()) {
      const [from, to] = places.get(edge.source) ?? [0, 0];
      expect(edge.evidence.length).toBeGreaterThan(0);
      for (const { quote, at } of edge.evidence) {
        expect(quote.split(/\s+/).length).toBeLessThanOrEqual(8);
        expect(at![0] >= from && at![1] <= to && at![1] - at![0] === quote.length).toBe(true);
      }
    }
  });

  it('never gives memberships, places and inferences out as stated', () => {
    const basisOf = (relation: string) =>
      new Set(concept.edges.filter((edge) => edge.relation === relation).map(({ basis }) => basis));
    expect([...basisOf('memberOf'), ...basisOf('locatedIn')]).toEqual(['background', 'background']);
    expect([...basisOf('groundedIn'), ...basisOf('restates')]).toEqual(['inferred', 'inferred']);
    const inferred = concept.edges.filter(({ basis }) => basis === 'inferred');
    expect(
      inferred.every(({ reason, confidence, voice }) => reason && confidence && voice === 'editor'),
    ).toBe(true);
  });

  it('says at point 3 that the exchange rate is a mistranslation', () => {
    expect(concept.nodes.find(({ id }) => id === 'point-3')?.note?.en).toMatch(/mistranslation/);
  });
});
