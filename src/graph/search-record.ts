import type { AtlasNode } from './atlas-document';
import type { Text } from './text';
import { foldText } from './fold-text';
import { plainWording } from './inline-marks';

/** Where a match was found; in the order in which one is named. */
export const SEARCH_FIELDS = ['label', 'acronym', 'otherNames', 'wording'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** The folded texts of a node in all languages, by field; its place in the document stands for its id. */
export interface SearchRecord extends Record<SearchField, string[]> {
  index: number;
}

export function toSearchRecord(node: AtlasNode, index: number): SearchRecord {
  const entity = node.type === 'statement' ? undefined : node;
  return {
    index,
    label: foldTexts(node.label),
    acronym: foldTexts(entity?.acronym),
    otherNames: (entity?.otherNames ?? []).map(foldText),
    wording: node.type === 'statement' ? foldTexts(node.wording, plainWording) : [],
  };
}

function foldTexts(text: Text | undefined, read = (part: string) => part): string[] {
  return Object.values(text ?? {}).map((part) => foldText(read(part)));
}
