import type { AtlasEdge } from '../atlas-document';
import { attributeText } from '../mapping/columns';

/** Attributes in which files say where they have an edge from; compared without case, blanks and marks. */
const NAMES = new Set([
  'source',
  'sources',
  'reference',
  'references',
  'citation',
  'citations',
  'url',
  'doi',
  'provenance',
  'wasderivedfrom',
  'reason',
]);

/** Whether an edge says what it rests on: key words of the text, a reason, a source of its own, or other edges. */
export const isSourced = ({ evidence, reason, factSource, derivedFrom, attributes }: AtlasEdge): boolean =>
  evidence.length > 0 ||
  reason !== undefined ||
  factSource !== undefined ||
  (derivedFrom ?? []).length > 0 ||
  (attributes ?? []).some(([name, value]) => NAMES.has(plain(name)) && attributeText(value).trim() !== '');

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
