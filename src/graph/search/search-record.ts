import type { AtlasDocument } from '../atlas-document';
import type { Text } from '../text';
import { foldText } from '../fold-text';
import { plainWording } from '../inline-marks';
import { LANGUAGES } from '../languages';
import { locatorText } from '../locator-text';
import type { Attribute } from '../property-graph';

/** Where a match was found; in the order in which one is named. */
export const SEARCH_FIELDS = ['label', 'acronym', 'otherNames', 'locator', 'wording', 'quotations'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** The folded texts of a node in all languages, by field; its place in the document stands for its id. */
export interface SearchRecord extends Record<SearchField, string[]> {
  index: number;
}

/** `index` is the node's place in the document. */
export function toSearchRecord(document: AtlasDocument, index: number): SearchRecord {
  const node = document.nodes[index]!;
  const entity = node.type === 'statement' ? undefined : node;
  return {
    index,
    label: foldTexts(node.label),
    acronym: foldTexts(entity?.acronym),
    otherNames: (entity?.otherNames ?? []).map(foldText),
    locator:
      node.type === 'statement' ? LANGUAGES.map((each) => foldText(locatorText(node, document, each))) : [],
    wording: [
      ...(node.type === 'statement' ? foldTexts(node.wording, plainWording) : []),
      ...attributeTexts(node.attributes),
    ],
    quotations: node.type === 'statement' ? quotationsOf(document, node.id) : [],
  };
}

function foldTexts(text: Text | undefined, read = (part: string) => part): string[] {
  return Object.values(text ?? {}).map((part) => foldText(read(part)));
}

/** Texts that a file gives a node beside its label; numbers are no words to look for. */
const attributeTexts = (attributes: Attribute[] = []): string[] =>
  attributes.flatMap(([, value]) => (typeof value === 'string' ? foldText(value.slice(0, LONGEST)) : []));

const LONGEST = 1000;

/** Key words of the source that a statement's edges rest on. */
function quotationsOf({ edges }: AtlasDocument, id: string): string[] {
  const own = edges.filter(({ source, relation }) => source === id && relation !== 'touches');
  return own.flatMap(({ evidence }) => evidence.map(({ quote }) => foldText(quote)));
}
