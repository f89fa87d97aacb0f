import { attributeOf, type PropertyNode } from '../property-graph';
import { attributeText } from './columns';
import type { Mapping, NodeRole } from './mapping';

/** The kind of a node as its file writes it; empty without one. */
export const kindOf = ({ attributes }: PropertyNode, { nodes }: Mapping): string =>
  nodes.kind === undefined ? '' : attributeText(attributeOf(attributes, nodes.kind));

/** What the nodes of a kind are to the atlas. */
export const roleOf = (kind: string, { kinds }: Mapping): NodeRole =>
  Object.hasOwn(kinds, kind) ? kinds[kind]! : 'thing';
