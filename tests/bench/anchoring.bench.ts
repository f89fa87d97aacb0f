import { test } from '@playwright/test';
import { AnchoredText } from '../../src/graph/anchoring/anchored-text';
import { madeSource } from '../graph/anchoring/made-source';
import { median, report } from './report';

test('anchoring a text of 100 kB with 1,500 key words, and four of them', () => {
  const [one, four] = [320, 1280].map((items) => madeSource(5, items)) as [Made, Made];
  const [ours, theirs, ourFour, theirFour] = [
    time(() => new AnchoredText(one.document, one.text, '').blocks()),
    time(() => scan(one)),
    time(() => new AnchoredText(four.document, four.text, '').blocks()),
    time(() => scan(four)),
  ];
  report(`anchoring ${one.document.edges.length} key words in ${one.text.length} characters`, {
    'places, statements, sentences and blocks': `${ours} ms`,
    'a plain indexOf of each, all places, none chosen': `${theirs} ms`,
    'ours to plain': (ours / theirs).toFixed(2),
    'four times as much: ours to plain': (ourFour / theirFour).toFixed(2),
    'growth, ours': `${(ourFour / ours).toFixed(1)} times`,
    'growth, plain': `${(theirFour / theirs).toFixed(1)} times`,
  });
});

type Made = ReturnType<typeof madeSource>;

/** What anyone would write first: every place of every quotation. */
function scan({ document, text }: Made): number {
  let places = 0;
  for (const { evidence } of document.edges)
    for (const { quote } of evidence)
      for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places += 1;
  return places;
}

function time(act: () => unknown): number {
  act(); // once to warm up
  const spent = Array.from({ length: 9 }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return median(spent);
}
