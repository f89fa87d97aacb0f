import { beforeAll, describe, expect, it } from 'vitest';
import { AnchoredText } from '../../../src/graph/anchoring/anchored-text';
import { anchorEvidence } from '../../../src/graph/anchoring/anchor-evidence';
import type { AtlasDocument } from '../../../src/graph/atlas-document';
import { readConcept } from '../concept-document';
import { AlteredCopy } from './altered-copy';
import { madeCopy } from './made-copy';

let document: AtlasDocument;
let copy: string;

beforeAll(async () => {
  document = await readConcept();
  copy = madeCopy(document);
});

describe('an invented text with the key words of the shipped document', () => {
  it('has them all at their places', () => {
    expect(copy).toHaveLength(document.source.characters!);
    const all = document.edges.flatMap(({ evidence }) => evidence);
    expect(all.filter(({ quote, at }) => copy.slice(...at!) !== quote)).toEqual([]);
  });

  it('is the whole text where the sha-256 is that of the source', () => {
    const { whole, found, missing } = anchorEvidence(document, copy, document.source.sha256!);
    expect([whole, found.length, missing.length]).toEqual([true, 109, 0]);
    expect(new Set(found.map(({ certainty }) => certainty))).toEqual(new Set(['exact']));
  });

  it('is another version where it is not, with every key word at its place', () => {
    const { whole, found, missing } = anchorEvidence(document, copy, '');
    expect([whole, found.length, missing.length]).toEqual([false, 109, 0]);
    expect(found.filter(({ quotation, at }) => at.join() !== quotation.at!.join())).toEqual([]);
    expect(found.every(({ certainty }) => certainty === 'sure')).toBe(true);
  });

  it('is not taken for the source by a sha-256 alone, when the key words stand elsewhere', () => {
    const { whole, found } = anchorEvidence(document, `\n\n${copy}`, document.source.sha256!);
    expect([whole, found.length]).toEqual([false, 109]);
  });

  it('is known again as a third of itself, and is another text as an item of itself', () => {
    const part = new AlteredCopy(copy).without([[1500, copy.length]]);
    const { isOther, found, missing } = anchorEvidence(document, part.text, '');
    expect([isOther, found.length + missing.length]).toEqual([false, 109]);
    expect(found.length).toBeGreaterThan(30);
    expect(anchorEvidence(document, copy.slice(2600, 3050), '')).toMatchObject({ isOther: true, found: [] });
  });

  it('has its statements where the document says, whole or in hard-wrapped lines', () => {
    const wrapped = new AlteredCopy(copy).wrap(60);
    const { statements } = new AnchoredText(document, wrapped.text, '');
    const own = document.nodes.filter((node) => node.type === 'statement');
    expect(statements.size).toBe(own.length);
    const wrong = own.filter(
      ({ id, locator }) => statements.get(id)?.join() !== wrapped.placeOf(locator.at!)?.join(),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
