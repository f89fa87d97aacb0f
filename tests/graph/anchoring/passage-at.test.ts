import { describe, expect, it } from 'vitest';
import { joinLines } from '../../../src/graph/anchoring/join-lines';
import { passageAt } from '../../../src/graph/anchoring/passage-at';
import { splitBlocks } from '../../../src/graph/anchoring/split-blocks';
import { splitSentences } from '../../../src/graph/anchoring/split-sentences';
import fc from '../../properties';

const blocks = (text: string) => splitBlocks(text).map((range) => joinLines(text.slice(...range)));

function passage(text: string, words: string) {
  const from = text.indexOf(words);
  const { sentence, context } = passageAt(text, splitBlocks(text), [from, from + words.length]);
  return [sentence, context].map((range) => joinLines(text.slice(...range)));
}

describe('the paragraphs of a text', () => {
  it('end at an empty line, also one with blanks or CRLF', () => {
    expect(blocks('One.\n \nTwo\r\n\r\nThree')).toEqual(['One.', 'Two', 'Three']);
  });

  it('end at the marker of a list', () => {
    const items = ['1) boats;', '2) nets;', '(a) ropes', '▪️Sails', '• tar', '18. Harbours are'];
    expect(blocks(items.join('\n').replace('ropes', 'ropes;').replace('tar', 'tar.'))).toEqual([
      '1) boats;',
      '2) nets;',
      '(a) ropes;',
      '▪️Sails',
      '• tar.',
      '18. Harbours are',
    ]);
  });

  it('run on through hard wraps, also where a line begins with a number or a dash by chance', () => {
    const wrapped =
      'The isles keep their boats and mend their nets\nunder section\n18. of the charter of the harbours\n– as they did.';
    expect(blocks(wrapped)).toHaveLength(1);
  });

  it('are one line each where lines are long', () => {
    const line = `${'boats and nets '.repeat(14)}end`;
    expect(blocks(`${line}\n${line}`)).toHaveLength(2);
  });

  it('hold all that is no blank, in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '1', ')', '\r'), maxLength: 80 }),
        (text) => {
          const all = splitBlocks(text)
            .map((range) => text.slice(...range))
            .join('');
          expect(all.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});

describe('the sentence around some words', () => {
  it('is whole, in hard-wrapped lines too, and stands in its paragraph', () => {
    const text = 'Boats sail. The isles mend\ntheir nets. They rest.\n\nAnother.';
    expect(passage(text, 'mend')).toEqual([
      'The isles mend their nets.',
      'Boats sail. The isles mend their nets. They rest.',
    ]);
  });

  it('runs on after a full stop before a small letter, as in a damaged source', () => {
    expect(passage('9) keeping the nets of the isles. ropes and sails;', 'nets')[0]).toBe(
      'keeping the nets of the isles. ropes and sails;',
    );
  });

  it('is a list item without its marker', () => {
    expect(passage('The isles:\n\n1) mend nets;\n\n2) sail boats;', 'sail')).toEqual([
      'sail boats;',
      '1) mend nets;\n\n2) sail boats;',
    ]);
    expect(passage('1) mend nets; 2) sail boats; 3) rest.', 'sail')[0]).toBe('sail boats;');
  });

  it('does not end at initials and shortened words', () => {
    expect(passage('By No. 5 of Mr. Orm and A. Sund the U.S. Navy sails. It rests.', 'Orm')[0]).toBe(
      'By No. 5 of Mr. Orm and A. Sund the U.S. Navy sails.',
    );
  });

  it('is several where the words go from one into the next', () => {
    expect(passage('Boats sail. Nets hang. Ropes lie.', 'sail. Nets')[0]).toBe('Boats sail. Nets hang.');
  });

  it('ends with the closing quotation mark', () => {
    expect(passage('“Boats sail.” Nets hang.', 'sail')[0]).toBe('“Boats sail.”');
  });

  it('stays within its statement', () => {
    const text = 'The isles rest and the boats sail';
    const { sentence } = passageAt(text, splitBlocks(text), [15, 18], [15, 33]);
    expect(text.slice(...sentence)).toBe('and the boats sail');
  });
});

describe('the sentences of a paragraph', () => {
  it('follow one another without a gap but blanks, and leave nothing out', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'B', '.', '!', ';', ' ', '\n', '1', ')', '”'),
          maxLength: 60,
        }),
        (text) => {
          const sentences = splitSentences(text, [0, text.length]);
          sentences.forEach(([from, to], index) => {
            expect(from).toBeLessThan(to);
            expect(from).toBeGreaterThanOrEqual(sentences[index - 1]?.[1] ?? 0);
          });
        },
      ),
    );
  });
});

describe('lines that are joined', () => {
  it('become blanks, or nothing after a hyphen', () => {
    expect(joinLines('sub-\nregional  ties\n of the\r\nisles')).toBe('sub-regional  ties of the isles');
    expect(joinLines('nets\r\n\r\nsails')).toBe('nets\n\nsails');
  });
});
