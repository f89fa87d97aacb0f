import type { AtlasNode, EntityNode, Range, StatementNode } from './atlas-document';

/** What says something of places: a statement, or a thing that a file links with them. */
export type SubjectNode = StatementNode | ThingNode;
export type ThingNode = EntityNode & { type: 'thing' };

export const isSubject = (node: AtlasNode): node is SubjectNode =>
  node.type === 'statement' || node.type === 'thing';

/** Where it stands in the source, where that is known. */
export const rangeOf = (node: SubjectNode): Range | undefined =>
  node.type === 'statement' ? node.locator.at : undefined;
