import { expect, test } from 'vitest';
import { apa } from '../../../src/view/citation/apa';
import { toText } from '../../../src/view/citation/parts';
import { ENTRY, page } from './examples';

test('an entry of a work that is revised all the time is written as APA writes those of its own dictionary', () => {
  const entry = page({
    author: 'American Psychological Association',
    title: 'Gauss-Markov theorem',
    container: 'APA dictionary of psychology',
    accessed: '2022-04-12',
    url: 'https://dictionary.apa.org/gauss-markov-theorem',
  });
  expect(toText(apa(entry))).toBe(
    'American Psychological Association. (n.d.). Gauss-Markov theorem. In APA dictionary of psychology. ' +
      'Retrieved April 12, 2022, from https://dictionary.apa.org/gauss-markov-theorem',
  );
});

test('an entry without an author begins with its title, a dated one has no day of retrieval', () => {
  const entry = page({
    title: 'Veterinary medicine',
    container: 'Wikipedia',
    issued: '2020-06-03',
    url: 'https://en.wikipedia.org/w/index.php?title=Veterinary_medicine&oldid=960593868',
  });
  expect(toText(apa(entry))).toBe(
    'Veterinary medicine. (2020, June 3). In Wikipedia. ' +
      'https://en.wikipedia.org/w/index.php?title=Veterinary_medicine&oldid=960593868',
  );
});

test('an entry of the atlas has no author and no date, and says what it rests on', () => {
  expect(toText(apa(ENTRY))).toBe(
    'More ferries between the isles [Aim B(4); source: A note on the Tide Plan (Author unknown, undated); ' +
      'document described: Tide Plan (Act No. 7)]. (n.d.). In Policy Atlas (Data version 0123456789ab). ' +
      'Retrieved March 8, 2026, from https://atlas.example/#/tide-plan?select=aim-4',
  );
  expect(apa(ENTRY).filter(({ italic }) => italic)).toEqual([{ text: 'Policy Atlas', italic: true }]);
});

test('a title that ends with a mark of its own gets no second one', () => {
  expect(toText(apa(page({ ...ENTRY, title: 'Why ferries?', form: '', about: '' })))).toMatch(
    /^Why ferries\? \(n\.d\.\)\. In/,
  );
});
