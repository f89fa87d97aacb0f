import { describe, expect, it } from 'vitest';
import { anchorEvidence } from '../../../src/graph/anchoring/anchor-evidence';
import type { Range } from '../../../src/graph/atlas-document';
import fc from '../../properties';
import { edge, smallDocument, statement } from '../small-document';
import { AlteredCopy } from './altered-copy';
import { madeSource, unrelatedText, type MadeSource } from './made-source';

interface Score {
  there: number;
  right: number;
  wrong: string[];
}

/** How the key words of a source that are still in a copy of it were anchored there. */
function score({ document }: MadeSource, copy: AlteredCopy): Score {
  const { found } = anchorEvidence(document, copy.text, '');
  const places = new Map(found.map(({ quotation, at }) => [quotation.keys[0], at]));
  const result: Score = { there: 0, right: 0, wrong: [] };
  for (const { id, evidence } of document.edges) {
    const { quote, at } = evidence[0]!;
    const truth = copy.placeOf(at!);
    const place = places.get(`${id} 0`);
    if (truth) result.there += 1;
    if (place && place.join() === truth?.join()) result.right += 1;
    else if (place)
      result.wrong.push(`“${quote}” ${at!.join()}: ${place.join()} for ${truth?.join() ?? 'none'}`);
  }
  return result;
}

const width = fc.integer({ min: 30, max: 110 });
const STRAIGHT = { '“': '"', '”': '"', '’': "'", '…': '...' };
const ALTERATIONS: Record<string, fc.Arbitrary<(copy: AlteredCopy) => AlteredCopy>> = {
  'nothing changed': fc.constant((copy) => copy),
  'CRLF lines': fc.constant((copy) => copy.replace({ '\n': '\r\n' })),
  'a byte order mark': fc.constant((copy) => copy.after('\ufeff')),
  'straight quotation marks': fc.constant((copy) => copy.replace(STRAIGHT)),
  guillemets: fc.constant((copy) => copy.replace({ '“': '«\u00a0', '”': '\u00a0»' })),
  'no-break spaces': fc.constant((copy) =>
    copy.change((char, at) => (char === ' ' && at % 3 ? '\u00a0' : char)),
  ),
  'hard wraps': width.map((at) => (copy) => copy.wrap(at)),
  'hyphenated wraps': width.map((at) => (copy) => copy.wrap(at, true)),
  'extra empty lines': fc.constant((copy) => copy.replace({ '\n': '\n\n\n' })),
  'soft hyphens': fc.constant((copy) => copy.change((char, at) => (at % 11 ? char : `${char}\u00ad`))),
  'a preface of another text': fc.nat().map((seed) => (copy) => copy.after(`${unrelatedText(seed, 40)}\n\n`)),
  'all of it at once': fc.tuple(fc.nat(), width).map(
    ([seed, at]) =>
      (copy) =>
        copy
          .replace({ ...STRAIGHT, '\n': '\r\n' })
          .wrap(at, true)
          .after(`${unrelatedText(seed, 20)}\n\n`),
  ),
};

// The seeds are fixed: pure chance may put another of the same words at the very distance, about once in 100,000.
const times = (numRuns: number) => ({ numRuns, seed: 2023 });

describe('an altered copy', () => {
  it.each(Object.entries(ALTERATIONS))('with %s has its key words at their places', (_name, alteration) => {
    const total = { there: 0, right: 0 };
    fc.assert(
      fc.property(fc.nat(), alteration, (seed, alter) => {
        const source = madeSource(seed);
        const { there, right, wrong } = score(source, alter(new AlteredCopy(source.text)));
        expect(wrong).toEqual([]);
        total.there += there;
        total.right += right;
      }),
      times(15),
    );
    expect(total.right / total.there).toBeGreaterThanOrEqual(0.98);
  });

  it('without some sentences keeps nearly all of the rest, and puts nothing in the place of what is gone', () => {
    const total = { there: 0, right: 0 };
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat(200), { minLength: 1, maxLength: 5 }), (seed, gone) => {
        const source = madeSource(seed);
        const ranges = gone.map((number) => source.sentences[number % source.sentences.length]!);
        const { there, right, wrong } = score(source, new AlteredCopy(source.text).without(ranges));
        expect(wrong).toEqual([]);
        total.there += there;
        total.right += right;
      }),
      times(60),
    );
    expect(total.right / total.there).toBeGreaterThanOrEqual(0.98);
  });

  it('with other spellings has them as near, with the number of letters that differ', () => {
    const source = madeSource(3);
    const all = source.document.edges.flatMap(({ evidence }) => evidence);
    const isAlone = ({ at: [from, to] }: { at: Range }) =>
      all.filter(({ at }) => at![0] < to && from < at![1]).length === 1;
    const one = all.find(({ quote, at }) => /^\p{Ll}{9,}$/u.test(quote) && isAlone({ at: at! }));
    const middle = one!.at![0] + 4;
    const copy = new AlteredCopy(source.text).change((char, place) => (place === middle ? `${char}x` : char));
    const { found } = anchorEvidence(source.document, copy.text, '');
    const near = found.filter(({ certainty }) => certainty === 'near');
    expect(near.map(({ quotation, differing }) => [quotation.quote, differing])).toEqual([[one!.quote, 1]]);
    expect(near[0]?.at).toEqual(copy.placeOf(one!.at!));
  });

  it('lists what is gone', () => {
    const source = madeSource(4);
    const [gone] = source.sentences;
    const { missing } = anchorEvidence(
      source.document,
      new AlteredCopy(source.text).without([gone!]).text,
      '',
    );
    const all = source.document.edges.flatMap(({ evidence }) => evidence);
    const expected = all.filter(({ at }) => at![0] < gone![1]).map(({ quote }) => quote);
    expect(expected.length).toBeGreaterThan(0);
    expect(missing.map(({ quote }) => quote)).toEqual(expected);
  });
});

describe('another text', () => {
  it('anchors nothing, though it is full of the same names', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, other) => {
        const { document } = madeSource(seed);
        const { isOther, found, places } = anchorEvidence(document, unrelatedText(other, 60), '');
        expect([isOther, found.length, places.size]).toEqual([true, 0, 0]);
      }),
      times(40),
    );
  });

  it('is anything, for a document that does not say where its key words stand', () => {
    const words = { quote: 'nets and boats', basis: 'stated' as const };
    const document = smallDocument(
      [statement('s1')],
      [edge('s1>concerns>topic:nets', { evidence: [words] })],
    );
    const { isOther, missing } = anchorEvidence(document, 'The isles mend nets and boats.', '');
    expect([isOther, missing.length]).toEqual([true, 1]);
  });
});

it('does not take letters of a word for an acronym', () => {
  const at = (quote: string) => text.indexOf(quote);
  const text = 'The isles and the US mend nets, sails, ropes and the old harbour walls.';
  const quotes = ['isles', 'US', 'mend nets', 'ropes', 'harbour walls'];
  const edges = quotes.map((quote, number) =>
    edge(`s1>concerns>topic:any#${number}`, {
      evidence: [{ quote, at: [at(quote), at(quote) + quote.length], basis: 'stated' }],
    }),
  );
  const { missing } = anchorEvidence(smallDocument([statement('s1')], edges), text.replace('US', 'us'), '');
  expect(missing.map(({ quote }) => quote)).toEqual(['US']);
});
