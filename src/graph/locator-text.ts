import type { AtlasDocument, StatementNode } from './atlas-document';
import { textIn } from './labels';

/** A statement's place for people: "19(4)" as the document numbers it, "19" for an opening, else "Point 3". */
export function locatorText(
  { locator, kind }: Pick<StatementNode, 'locator' | 'kind'>,
  { sections, kinds }: Pick<AtlasDocument, 'sections' | 'kinds'>,
  language: string,
): string {
  const section = sections.find(({ id }) => id === locator.section);
  if (locator.item === undefined) {
    return section?.prefix ?? (section ? textIn(section.title, language).text : locator.section);
  }
  if (section?.prefix !== undefined) return `${section.prefix}(${locator.item})`;
  const own = kinds.find(({ id }) => id === kind);
  return `${own ? textIn(own.label, language).text : kind} ${locator.item}`;
}
