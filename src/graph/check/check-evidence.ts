import type { Range } from '../atlas-document';
import type { DocumentSource } from '../compile/document-source';
import { placeOf, type Finding } from '../finding';
import { MOST_QUOTED_WORDS } from '../quoted-words';
import { countWords } from '../words';

interface EvidenceSource {
  quote: string;
  at?: Range | undefined;
}
type Fault = Pick<Finding, 'message' | 'hint'> & { key: string };

/** What can be said of evidence without the source text: there is some, it is short, its range fits. */
export function checkEvidence({ statements }: DocumentSource): Finding[] {
  return statements.flatMap((statement) =>
    statement.value.edges.flatMap((edge, place) => {
      const at = (...rest: (string | number)[]) => placeOf(statement, 'edges', place, ...rest);
      if (edge.evidence.length === 0) return [{ ...at(edge.relation), ...none(edge) }];
      return edge.evidence.flatMap((evidence, number) =>
        faultsOf(evidence, statement.value.locator.at).map(({ key, ...fault }) => ({
          ...at('evidence', number, key),
          ...fault,
        })),
      );
    }),
  );
}

const none = ({ relation, target }: { relation: string; target: string }) => ({
  message: `no evidence for ${relation} "${target}"`,
  hint: 'add evidence: [{quote: key words, at: [from, to]}]',
});

function faultsOf({ quote, at }: EvidenceSource, item: Range | undefined): Fault[] {
  const faults: Fault[] = [];
  const words = countWords(quote);
  if (words > MOST_QUOTED_WORDS)
    faults.push({
      key: 'quote',
      message: `quotation of ${words} words`,
      hint: `keep the fewest that carry the edge, at most ${MOST_QUOTED_WORDS}`,
    });
  if (!at) return faults;
  const [from, to] = at;
  if (to - from !== quote.length)
    faults.push({
      key: 'at',
      message: `range of ${to - from} characters for a quotation of ${quote.length}`,
      hint: `from ${from} it ends at ${from + quote.length}`,
    });
  if (item && (from < item[0] || to > item[1]))
    faults.push({
      key: 'at',
      message: `range [${from}, ${to}] lies outside its statement's [${item[0]}, ${item[1]}]`,
      hint: 'ranges count characters of the source text from 0',
    });
  return faults;
}
