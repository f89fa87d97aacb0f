import { afterEach, describe, expect, it } from 'vitest';
import { NOTHING_OPEN, withRow } from '../../../src/graph/outline-tree/opened-rows';
import { OutlineTree, type OutlineRow } from '../../../src/graph/outline-tree/outline-tree';
import type { OutlineSource } from '../../../src/graph/outline-tree/outline-part';
import { russian } from '../../../src/language/ru/russian';
import { speak } from '../../../src/language/spoken';
import { rowWords } from '../../../src/panels/views/outline-words';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { arbitraryOutline, sourceOf } from '../../graph/outline-tree/arbitrary-outline';
import { edge, entity, membership, smallDocument, statement } from '../../graph/small-document';
import fc from '../../properties';

const NONE: ReadonlySet<string> = new Set();
const told = (graph: DocumentGraph, ghosts = NONE) => ({ graph, date: '2023-03-31', standIns: { ghosts } });

/** All rows with three levels open. */
function openRows(source: OutlineSource): OutlineRow[] {
  let opened = NOTHING_OPEN;
  const rows = () => {
    const tree = new OutlineTree(source, opened);
    return Array.from({ length: tree.size }, (_, at) => tree.row(at)!);
  };
  for (const level of [1, 2, 3])
    for (const { path } of rows()) if (path.length === level) opened = withRow(opened, path, true);
  return rows();
}

afterEach(() => speak());

describe('the words of an outline', () => {
  it('are there for every row of any graph, in both languages', () => {
    fc.assert(
      fc.property(arbitraryOutline, fc.boolean(), ({ graph, source }, isRussian) => {
        speak(isRussian ? russian : undefined);
        const texts = openRows(source).map(
          ({ part }) => rowWords(part, { open: told(graph), language: isRussian ? 'ru' : 'en' }).text,
        );
        expect(texts.filter((text) => text.trim() === '')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('say relation and direction with their number, place, key words, and what leads back', () => {
    const nodes = [
      statement('s1', { locator: { section: 'part', item: 1 } }),
      entity('region:north'),
      entity('organisation:club'),
      entity('country:AA'),
    ];
    const edges = [
      edge('s1>supports>region:north', { evidence: [{ quote: 'the north', basis: 'stated' }] }),
      membership('country:AA>memberOf>organisation:club', { status: 'observer' }),
    ];
    const graph = new DocumentGraph(smallDocument(nodes, edges));
    const seen = {
      nodes: new Set(nodes.map(({ id }) => id)),
      edges: new Set(edges.map(({ id }) => id)),
      bridges: [],
    };
    const rows = openRows(sourceOf(graph, seen, 'kind')).map(({ part }) =>
      rowWords(part, { open: told(graph, new Set(['region:north'])), language: 'en' }),
    );
    expect(rows).toContainEqual({ text: 's1', language: 'en', place: 'Test 1' });
    expect(rows).toContainEqual({ text: 'supports', language: 'en', count: 1 });
    expect(rows).toContainEqual({ text: 'supported by', language: 'en', count: 1 });
    expect(rows).toContainEqual({
      text: 'north',
      language: 'en',
      quote: 'the north',
      note: { text: 'taken away' },
    });
    expect(rows.map(({ note }) => note?.text)).toContain('observer');
    expect(rows.map(({ note }) => note?.text)).toContain('not counted on 31 March 2023');
  });

  it('name parts after one of their nodes, and those without links together', () => {
    const nodes = [entity('region:north'), entity('topic:fish'), entity('topic:salt')];
    const link = edge('region:north>linked>topic:fish');
    const graph = new DocumentGraph(smallDocument(nodes, [link]));
    const seen = { nodes: new Set(nodes.map(({ id }) => id)), edges: new Set([link.id]), bridges: [] };
    const titles = sourceOf(graph, seen, 'part').groups.map(
      (group) => rowWords({ kind: 'group', group }, { open: told(graph), language: 'en' }).text,
    );
    expect(titles).toEqual(['Part 1, with “north”', 'Without links']);
  });
});
