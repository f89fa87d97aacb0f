import { expect, it } from 'vitest';
import { quotationText } from '../../src/view/quotation-text';
import { sourceSentence } from '../../src/view/source-sentence';

it.each([
  [
    { whole: true, found: 110, near: 0, missing: 0 },
    'This is the text, whole: all 110 key words at their places.',
  ],
  [{ whole: false, found: 110, near: 0, missing: 0 }, 'Another version: all 110 key words found.'],
  [
    { whole: false, found: 106, near: 2, missing: 4 },
    'Another version: 106 of 110 key words found, 2 of them with differing letters, 4 not found.',
  ],
])('says what was found of a document: %o', (figures, sentence) => {
  expect(sourceSentence(figures)).toBe(sentence);
});

const passage = {
  sentence: 'Nets are mended.',
  locator: '19(4)',
  title: 'The charter',
  author: 'The isles',
  date: '2019-06-21',
  isWhole: true,
};

it('gives a quotation with what is needed to find it again', () => {
  expect(quotationText(passage)).toBe('“Nets are mended.” (19(4), The charter, The isles, 21 June 2019)');
});

it('says of a quotation that it is undated, and that it is from another version', () => {
  expect(quotationText({ ...passage, date: undefined, isWhole: false })).toBe(
    '“Nets are mended.” (19(4), The charter, The isles, undated; from the reader’s copy, another version of the text)',
  );
});
