import type { AtlasEdge } from '../atlas-document';
import type { DocumentSource } from './document-source';
import { EdgeIds } from './edge-ids';

/** The editor's own links between statements, with reason and confidence. */
export function compileInferredEdges({ inferences }: DocumentSource): AtlasEdge[] {
  const ids = new EdgeIds();
  return inferences.map(({ value: { from, to, relation, reason, confidence, note } }) => ({
    id: ids.next(from, relation, to),
    source: from,
    target: to,
    relation,
    basis: 'inferred',
    voice: 'editor',
    evidence: [],
    reason,
    confidence,
    ...(note && { note }),
  }));
}
