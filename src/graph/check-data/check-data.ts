import { quotationsOf } from '../anchoring/quotations';
import type { AtlasDocument } from '../atlas-document';
import type { MappingFinding } from '../mapping/mapping-finding';
import { checkText } from './check-text';
import type { DataCheck } from './data-check';
import { isSourced } from './is-sourced';

export interface CheckDataOptions {
  /** The source text, if the reader has it. */
  text?: string;
  /** What mapping a file could not make out. */
  findings?: MappingFinding[];
}

/** What of a document may be doubted: made of a file or ours. */
export function checkData(
  document: AtlasDocument,
  { text, findings = [] }: CheckDataOptions = {},
): DataCheck {
  const { nodes, edges } = document.imported ? ownPart(document) : document;
  const quotations = quotationsOf(document);
  const linked = new Set(document.edges.flatMap(({ source, target }) => [source, target]));
  const unsourced = edges.filter((edge) => !isSourced(edge)).map(({ id }) => id);
  return {
    nodes: nodes.length,
    edges: edges.length,
    quotations: quotations.length,
    unsourced,
    unsourcedShare: edges.length === 0 ? 0 : unsourced.length / edges.length,
    orphans: nodes.filter(({ id }) => !linked.has(id)).map(({ id }) => id),
    unknownCodes: findings,
    ...(text !== undefined && { text: checkText(quotations, text) }),
  };
}

/** What the file itself has, without what was read out of its attributes. */
const ownPart = ({ nodes, edges }: AtlasDocument): Pick<AtlasDocument, 'nodes' | 'edges'> => ({
  nodes: nodes.filter(({ attributes }) => attributes),
  edges: edges.filter(({ attributes }) => attributes),
});
