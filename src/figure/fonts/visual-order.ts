/** Scripts that run from right to left. */
const LEFTWARD = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]`;
const IS_LEFTWARD = new RegExp(LEFTWARD, 'u');
/** From the first such letter to the last one before letters of another script. */
const RUN = new RegExp(String.raw`${LEFTWARD}(?:(?:${LEFTWARD}|[^\p{L}\p{N}])*(?:${LEFTWARD}|\p{M}))?`, 'gu');
/** A letter with the marks on it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** A line as its letters stand on paper, from left to right: a plain form of the Unicode bidirectional algorithm. */
export function visualOrder(text: string): string {
  if (!IS_LEFTWARD.test(text)) return text;
  const pieces: string[] = [];
  let last = 0;
  for (const run of text.matchAll(RUN)) {
    pieces.push(text.slice(last, run.index), turned(run[0]));
    last = run.index + run[0].length;
  }
  pieces.push(text.slice(last));
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return (IS_LEFTWARD.test(first) ? pieces.reverse() : pieces).join('');
}

const turned = (run: string): string => (run.match(CLUSTER) ?? []).reverse().join('');
