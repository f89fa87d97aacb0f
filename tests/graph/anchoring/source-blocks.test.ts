import { describe, expect, it } from 'vitest';
import { AnchoredText } from '../../../src/graph/anchoring/anchored-text';
import { sourceBlocks } from '../../../src/graph/anchoring/source-blocks';
import { edge, entity, smallDocument, statement } from '../small-document';
import { madeSource } from './made-source';

const TEXT = '1) Boats and big nets. Ropes too.\n\n2) Sails.';
const NETS = 's1>concerns>topic:nets';
const BIG = 's1>advocates>topic:big';
const quote = (id: string, from: number, to: number) =>
  edge(id, { evidence: [{ quote: TEXT.slice(from, to), at: [from, to], basis: 'stated' }] });
const document = {
  ...smallDocument(
    [
      statement('s1', { locator: { section: 'one', item: 1, at: [3, 22] } }),
      statement('s2', { locator: { section: 'one', item: 2, at: [23, 33] } }),
      statement('s3', { locator: { section: 'one', item: 3, at: [38, 44] } }),
      entity('topic:nets'),
      entity('topic:big'),
      entity('theme:sea'),
    ],
    [
      quote(NETS, 17, 21),
      quote(BIG, 13, 21),
      { ...quote('s1>touches>theme:sea', 13, 21), derivedFrom: [BIG] },
      quote('s3>concerns>topic:nets', 38, 43),
    ],
  ),
};
document.source.sha256 = 'same';
const anchored = new AnchoredText(document, TEXT, 'same');

describe('the text in blocks', () => {
  it('is cut where key words and statements begin and end, words within words included', () => {
    const [first] = anchored.blocks();
    expect(first?.segments).toEqual([
      { text: '1) ', edges: [], isNear: false, begins: [] },
      { text: 'Boats and ', edges: [], isNear: false, begins: ['s1'] },
      { text: 'big ', edges: [BIG], isNear: false, begins: [] },
      { text: 'nets', edges: [NETS, BIG], isNear: false, begins: [] },
      { text: '. ', edges: [], isNear: false, begins: [] },
      { text: 'Ropes too.', edges: [], isNear: false, begins: ['s2'] },
    ]);
  });

  it('says where each statement begins, once', () => {
    const begins = anchored.blocks().flatMap(({ segments }) => segments.flatMap((one) => one.begins));
    expect(begins).toEqual(['s1', 's2', 's3']);
  });

  it('tells every statement that begins at a place, or before the first words after it', () => {
    const [block] = sourceBlocks('  Nets.', {
      blocks: [[2, 7]],
      found: [],
      statements: new Map([
        ['s1', [0, 7]],
        ['s2', [2, 7]],
        ['s3', [2, 5]],
      ]),
    });
    expect(block?.segments).toEqual([
      { text: 'Nets.', edges: [], isNear: false, begins: ['s1', 's2', 's3'] },
    ]);
  });

  it('holds the text and every key word', () => {
    const source = madeSource(11, 40);
    const made = new AnchoredText(source.document, source.text, '');
    const segments = made.blocks().flatMap((block) => block.segments);
    const all = segments.map(({ text }) => text).join('');
    expect(all.replace(/\s/g, '')).toBe(source.text.replace(/\s/g, ''));
    const marked = new Set(segments.flatMap(({ edges }) => edges));
    expect(marked.size).toBe(source.document.edges.length);
  });
});

describe('the passage of an evidence record', () => {
  it('is its sentence within the statement, for a derived link too', () => {
    for (const id of [BIG, 's1>touches>theme:sea']) {
      const passage = anchored.passageOf(
        document.edges.find((one) => one.id === id)!,
        0,
      )!;
      expect(TEXT.slice(...passage.sentence)).toBe('Boats and big nets.');
      expect(TEXT.slice(...passage.context)).toBe('1) Boats and big nets. Ropes too.');
      expect(passage).toMatchObject({ at: [13, 21], certainty: 'exact', differing: 0 });
    }
  });

  it('is none for a record that is not there', () => {
    expect(anchored.passageOf(document.edges[0]!, 1)).toBeNull();
  });
});
