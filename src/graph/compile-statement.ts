import type { Locator, StatementNode } from './atlas-document';
import type { DocumentHead } from './document-source';
import type { StatementSource } from './statement-source';

export function compileStatement(source: StatementSource, head: DocumentHead): StatementNode {
  const { id, kind, label, note, voice, scope, wording, paragraph, locator } = source;
  return {
    type: 'statement',
    id,
    kind,
    label,
    ...(note && { note }),
    locator: { ...locator, text: locatorText(source, head) },
    voice,
    scope,
    wording,
    ...(paragraph && { paragraph }),
  } as StatementNode;
}

/** "19(4)" in a section with a prefix, "Point 3" without, and the section alone for what has no number. */
function locatorText({ kind, locator }: StatementSource, head: DocumentHead): Locator['text'] {
  const section = head.sections.find(({ id }) => id === locator.section);
  if (locator.item === undefined) return section?.prefix ?? section?.title.en ?? locator.section;
  if (section?.prefix !== undefined) return `${section.prefix}(${locator.item})`;
  return `${head.kinds.find(({ id }) => id === kind)?.label.en ?? kind} ${locator.item}`;
}
