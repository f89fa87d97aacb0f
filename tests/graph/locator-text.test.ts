import { beforeAll, describe, expect, it } from 'vitest';
import type { AtlasDocument, StatementNode } from '../../src/graph/atlas-document';
import { locatorText } from '../../src/graph/locator-text';
import { readConcept } from './concept-document';
import { smallDocument, statement } from './small-document';

let concept: AtlasDocument;

beforeAll(async () => {
  concept = await readConcept();
});

const text = (id: string, language: string) =>
  locatorText(concept.nodes.find((node) => node.id === id) as StatementNode, concept, language);

describe('the place of a statement', () => {
  it.each([
    ['priority-4', 'en', '19(4)'],
    ['priority-4', 'ru', '19(4)'],
    ['point-3', 'en', 'Point 3'],
    ['point-3', 'ru', 'Тезис 3'],
    ['point-3', 'fr', 'Point 3'],
  ])('%s in %s: %s', (id, language, expected) => {
    expect(text(id, language).replace(/\u00a0/g, ' ')).toBe(expected);
  });

  it('is told apart for every statement of the shipped document', () => {
    const statements = concept.nodes.filter((node) => node.type === 'statement');
    const texts = statements.map((node) => locatorText(node, concept, 'en'));
    expect(texts.every((each) => each.length > 0 && each.length <= 14)).toBe(true);
    expect(new Set(texts).size).toBe(statements.length);
  });

  it('falls back on what there is: the section, the prefix, the id of the kind', () => {
    const kinds = [
      {
        id: 'point',
        family: 'action' as const,
        label: { en: 'Point' },
        plural: { en: 'Points' },
        filtered: true,
      },
    ];
    const sections = [{ id: 'chapter', title: { en: 'Chapter' }, voice: 'document' as const }];
    const document = { ...smallDocument([], []), kinds, sections };
    const place = (given: Partial<StatementNode>) => locatorText(statement('s', given), document, 'en');
    const locator = { section: 'chapter' };
    expect(place({ kind: 'point', locator })).toBe('Chapter');
    expect(place({ kind: 'constructor', locator: { ...locator, item: 2 } })).toBe('constructor 2');
    expect(place({ kind: 'point', locator: { ...locator, item: 2 } })).toBe('Point 2');
    const prefixed = { ...document, sections: [{ ...sections[0]!, prefix: '7' }] };
    expect(
      locatorText(statement('s', { kind: 'point', locator: { ...locator, item: 2 } }), prefixed, 'en'),
    ).toBe('7(2)');
  });
});
