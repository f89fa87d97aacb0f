import { afterEach, describe, expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { russian } from '../../../src/language/ru/russian';
import { plainText } from '../../../src/language/say-pieces';
import { speak } from '../../../src/language/spoken';
import { kindNames } from '../../../src/look/kind-names';
import { visibilityOf } from '../../../src/view/answers';
import { summaryPieces, toSummary, type Summary } from '../../../src/view/narration/summary';
import { defaultArrangement } from '../../../src/view/view';
import { readConcept } from '../../graph/concept-document';

const graph = new DocumentGraph(await readConcept());
const visibility = visibilityOf(graph, defaultArrangement(), null);
const summaryIn = (language: string, changed: Partial<typeof visibility> = {}): Summary =>
  toSummary(
    graph,
    { ...visibility, ...changed },
    { language, kindPlural: (kind) => kindNames(kind, graph.document).many },
  );

afterEach(() => speak());

describe('the summary of the first document', () => {
  it('says what is shown, in at most 120 words', () => {
    const text = plainText(summaryPieces(summaryIn('en')));
    expect(text).toContain('Shown: 56 of 152 nodes, 83 of 258 links. All of them hang together.');
    expect(text).toContain('96 nodes are folded into others. Priorities: 10, Principles: 9');
    expect(text).toContain('Best connected: 19(4) Strengthening BRICS, SCO and others: 9,');
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(120);
  });

  it('says it in Russian, with the forms of its numbers', () => {
    speak(russian);
    const text = plainText(summaryPieces(summaryIn('ru', { hidden: ['a'], filtered: ['b', 'c'] })));
    expect(text).toContain('Показано узлов: 56 из 152, связей: 83 из 258.');
    expect(text).toContain('Фильтры скрывают 2 узла. Вручную скрыт 1 узел. Свёрнуто внутри других 96 узлов.');
    expect(text).toContain('Больше всего связей: 19(4)');
  });

  it('says in which language each name is', () => {
    const { title, kinds, bestConnected } = summaryIn('ru');
    expect([title, ...kinds, ...bestConnected].map(({ language }) => language)).toEqual(
      Array.from({ length: 1 + kinds.length + bestConnected.length }, () => 'ru'),
    );
  });

  it('counts the kinds that are too many to be named', () => {
    const { kinds, moreKinds } = summaryIn('en');
    expect([kinds.length, moreKinds]).toEqual([8, 1]);
  });

  it('says plainly that nothing is shown', () => {
    const nothing = summaryIn('en', { nodes: new Set(), edges: new Set(), folded: [] });
    expect(nothing.sentences).toEqual(['No node is shown.']);
    expect(nothing.kinds).toEqual([]);
  });
});
