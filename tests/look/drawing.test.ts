import { beforeAll, describe, expect, it } from 'vitest';
import { toDrawing, toTexts, type Drawing, type Texts } from '../../src/look/drawing';
import { DocumentGraph } from '../../src/graph/document-graph';
import { readConcept } from '../graph/concept-document';
import { edge, entity, membership, smallDocument, statement } from '../graph/small-document';

let graph: DocumentGraph;
let drawing: Drawing;
let texts: Texts;

beforeAll(async () => {
  graph = new DocumentGraph(await readConcept());
  drawing = toDrawing(graph);
  texts = toTexts(graph, 'ru', new Map([['priority-4', 3]]));
});

describe('the drawing of a document', () => {
  it('holds every node and edge under its own id', () => {
    expect(drawing.nodes.map(({ id }) => id)).toEqual(graph.nodes().map(({ id }) => id));
    expect(drawing.edges.map(({ id }) => id)).toEqual(graph.edges().map(({ id }) => id));
  });

  it('weighs a node by its links in the text, not by background facts', () => {
    const weight = (id: string) => drawing.nodes.find((node) => node.id === id)!.degree;
    const said = graph.edgesOf('organisation:brics').filter(({ basis }) => basis !== 'background');
    expect(weight('organisation:brics')).toBe(said.length);
    expect(said.length).toBeLessThan(graph.edgesOf('organisation:brics').length);
  });

  it('makes cards of statements alone', () => {
    for (const { type, look } of drawing.nodes) expect(look.card).toBe(type === 'statement');
  });
});

describe('the texts of a document', () => {
  it('are there for every node and edge', () => {
    expect(texts.nodes.size).toBe(drawing.nodes.length);
    expect(texts.edges.size).toBe(drawing.edges.length);
  });

  it('are in the language asked for, and name the language where they are not', () => {
    expect(texts.nodes.get('organisation:brics')).toEqual({ label: 'БРИКС', folded: 0 });
    const foreign = toTexts(graph, 'fr', new Map()).nodes.get('organisation:brics');
    expect(foreign).toMatchObject({ label: 'BRICS', foreign: 'en' });
  });

  it('give a statement its locator, its wording without marks, and what is folded in it', () => {
    const text = texts.nodes.get('priority-4')!;
    expect(text).toMatchObject({ locator: '19(4)', folded: 3 });
    expect(text.wording).not.toMatch(/[[\]]|organisation:/);
    expect(text.wording!.length).toBeGreaterThan(text.label.length);
  });

  it('set terms of the document in quotation marks', () => {
    const terms = graph.nodes().filter((node) => node.type !== 'statement' && node.termOfDocument);
    expect(terms.length).toBeGreaterThan(0);
    for (const { id } of terms) expect(texts.nodes.get(id)!.label).toMatch(/^[«“].+[»”]$/);
  });

  it('say on an edge its relation, its aspect, and since when a member or an observer is one', () => {
    const ids = [
      's1>opposes>organisation:club',
      's1>concerns>organisation:club',
      'country:AA>memberOf>organisation:club',
      'country:AA>memberOf>organisation:club#2',
    ];
    const nodes = [statement('s1'), entity('organisation:club'), entity('country:AA')];
    const edges = [
      edge(ids[0]!, { aspect: { en: 'growth', ru: 'рост' } }),
      edge(ids[1]!),
      membership(ids[2]!, { from: '2006-06-16' }),
      membership(ids[3]!, { from: '2004', status: 'observer' }),
    ];
    const small = toTexts(new DocumentGraph(smallDocument(nodes, edges)), 'en', new Map());
    expect(ids.map((id) => small.edges.get(id))).toEqual([
      'opposes: growth',
      'concerns',
      'is a member of, 2006',
      'observer, 2004',
    ]);
  });
});
