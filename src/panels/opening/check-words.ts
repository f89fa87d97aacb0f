import type { DataCheck, MissingQuotation } from '../../graph/check-data/data-check';
import { say } from '../../language/say';
import { sayPercent } from '../../language/say-number';

/** What a check found, a sentence for each thing. */
export const checkSentences = (check: DataCheck): string[] => [
  sourceSentence(check),
  say('{count} node is linked with nothing.|{count} nodes are linked with nothing.', {
    count: check.orphans.length,
  }),
  say('{count} name or code of places nobody knows.|{count} names or codes of places nobody knows.', {
    count: check.unknownCodes.length,
  }),
  quotationSentence(check),
];

function sourceSentence({ edges, unsourced, unsourcedShare }: DataCheck): string {
  if (edges === 0) return say('It has no edges.');
  return say(
    '{part} of {count} edge ({share}) name no source and no quotation.|{part} of {count} edges ({share}) name no source and no quotation.',
    { part: unsourced.length, count: edges, share: sayPercent(unsourcedShare) },
  );
}

function quotationSentence({ text, quotations }: DataCheck): string {
  if (!text)
    return say(
      '{count} quotation, not compared with a source text.|{count} quotations, not compared with a source text.',
      { count: quotations },
    );
  return say(
    '{part} of {count} quotation stand in the source text.|{part} of {count} quotations stand in the source text.',
    { part: text.found, count: quotations },
  );
}

/** “strengthen dialogue”: not in the text; nearest is “strengthens dialogue”, line 12 */
export const missingLine = ({ quote, near }: MissingQuotation): string =>
  near
    ? say('“{quote}”: not in the text; nearest is “{words}”, line {line}', {
        quote,
        words: near.words,
        line: String(near.line),
      })
    : say('“{quote}”: not in the text', { quote });
