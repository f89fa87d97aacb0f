import type { AtlasDocument, Range } from '../atlas-document';
import type { Anchoring } from './anchor-evidence';
import { listMarkerAt } from './list-marker';
import { blocksAround, passageAt } from './passage-at';
import { trimmed } from './split-blocks';

/**
 * Where each statement stands in a text: as the document says if it is the very text, else the paragraphs that hold its
 * key words, without what belongs to the statements before and after it. A statement without key words has no place.
 */
export function statementRanges(
  { nodes }: AtlasDocument,
  { whole, found }: Anchoring,
  text: string,
  blocks: Range[],
): Map<string, Range> {
  const derived = deriveRanges(spansOf(found), text, blocks);
  const known = nodes.flatMap((node): [string, Range][] =>
    whole && node.type === 'statement' && node.locator.at ? [[node.id, node.locator.at]] : [],
  );
  return new Map([...derived, ...known].sort(([, a], [, b]) => a[0] - b[0]));
}

/** From the first to the last key word of each statement, in the order of the text. */
function spansOf(found: Anchoring['found']): [string, Range][] {
  const spans = new Map<string, Range>();
  for (const { quotation, at } of found) {
    const [from, to] = spans.get(quotation.statement) ?? at;
    spans.set(quotation.statement, [Math.min(from, at[0]), Math.max(to, at[1])]);
  }
  return [...spans].sort(([, a], [, b]) => a[0] - b[0]);
}

function deriveRanges(spans: [string, Range][], text: string, blocks: Range[]): [string, Range][] {
  return spans.map(([id, span], index) => {
    const [start, end] = blocksAround(blocks, span);
    const before = spans[index - 1]?.[1][1] ?? 0;
    const after = spans[index + 1]?.[1][0] ?? text.length;
    const from = before > start ? endOfSentence(before) : start + listMarkerAt(text, start).length;
    const to = after < end ? passageAt(text, blocks, [after, after + 1]).sentence[0] : end;
    return [id, trimmed(text, [Math.min(from, span[0]), Math.max(to, span[1])])];
  });

  function endOfSentence(place: number): number {
    return passageAt(text, blocks, [place - 1, place]).sentence[1];
  }
}
