import type { AtlasEdge, Evidence } from '../atlas-document';
import type { DocumentSource } from './document-source';
import type { AnyEntitySource } from './entity-source';
import { EdgeIds } from './edge-ids';
import type { EdgeSource, StatementSource } from './statement-source';
import { indexOfWords, wordParts } from '../words';

/**
 * The edges that statements make themselves. A repeat of relation, target and aspect is one edge with several
 * evidence records; its basis is the strongest of theirs.
 */
export function compileContentEdges({ statements, entities }: DocumentSource): AtlasEdge[] {
  const byId = new Map(entities.map(({ value }) => [value.id, value]));
  const ids = new EdgeIds();
  return statements.flatMap(({ value }) =>
    mergeRepeats(value.edges).map((edge) =>
      toEdge(edge, { statement: value, target: byId.get(edge.target), ids }),
    ),
  );
}

function mergeRepeats(edges: EdgeSource[]): EdgeSource[] {
  const merged = new Map<string, EdgeSource>();
  for (const edge of edges) {
    const same = JSON.stringify([edge.relation, edge.target, edge.aspect?.en ?? null]);
    const first = merged.get(same);
    merged.set(same, first ? { ...first, evidence: [...first.evidence, ...edge.evidence] } : edge);
  }
  return [...merged.values()];
}

interface Ends {
  statement: StatementSource;
  target: AnyEntitySource | undefined;
  ids: EdgeIds;
}

function toEdge({ relation, target: id, aspect, evidence, note }: EdgeSource, ends: Ends): AtlasEdge {
  const { statement, target, ids } = ends;
  const records = evidence.map((record): Evidence => {
    const basis = record.basis ?? (target && names(target, record.quote) ? 'stated' : 'paraphrased');
    return { quote: record.quote, ...(record.at && { at: record.at }), basis };
  });
  return {
    id: ids.next(statement.id, relation, id),
    source: statement.id,
    target: id,
    relation,
    basis: records.some(({ basis }) => basis === 'stated') ? 'stated' : 'paraphrased',
    voice: statement.voice,
    ...(aspect && { aspect }),
    evidence: records,
    ...(note && { note }),
  };
}

/** Whether a quotation holds the entity's label, acronym or another of its names as whole words. */
function names({ label, acronym, otherNames = [] }: AnyEntitySource, quote: string): boolean {
  const words = wordParts(quote);
  const forms = [label.en, acronym?.en ?? '', ...otherNames];
  return forms.some((form) => indexOfWords(words, wordParts(form)) >= 0);
}
