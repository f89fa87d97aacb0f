import type { AtlasDocument, StatementNode } from './atlas-document';
import { textIn } from './labels';

/** A statement's place for people: "19(4)" as the document numbers it, else its kind and item, "Point 3". */
export function locatorText(
  { locator, kind }: StatementNode,
  document: AtlasDocument,
  language: string,
): string {
  const section = document.sections.find(({ id }) => id === locator.section);
  const own = document.kinds.find(({ id }) => id === kind);
  if (section?.prefix || locator.item === undefined || !own) return locator.text;
  return `${textIn(own.label, language).text} ${locator.item}`;
}
