import type { AtlasDocument, StatementNode } from './atlas-document';
import { wordsIn } from './labels';
import type { SubjectNode } from './subject';

/** A statement's place for people: "19(4)" as the document numbers it, "19" for an opening, else "Point 3". */
export function locatorText(
  { locator, kind }: Pick<StatementNode, 'locator' | 'kind'>,
  { sections, kinds }: Pick<AtlasDocument, 'sections' | 'kinds'>,
  language: string,
): string {
  const section = sections.find(({ id }) => id === locator.section);
  if (locator.item === undefined) {
    return section?.prefix ?? (section ? wordsIn(section.title, language) : locator.section);
  }
  if (section?.prefix !== undefined) return `${section.prefix}(${locator.item})`;
  const own = kinds.find(({ id }) => id === kind);
  return `${own ? wordsIn(own.label, language) : kind} ${locator.item}`;
}

/** What a subject is called in few words: a statement by its place, a thing by its name. */
export const subjectText = (
  node: SubjectNode,
  document: Pick<AtlasDocument, 'sections' | 'kinds'>,
  language: string,
): string =>
  node.type === 'statement' ? locatorText(node, document, language) : wordsIn(node.label, language);
