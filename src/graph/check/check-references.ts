import type { DocumentSource } from '../compile/document-source';
import { entityFiles } from '../compile/entity-source';
import { placeOf, type Finding, type Place } from '../finding';
import { suggest } from '../nearest';

interface Reference {
  at: Place;
  id: string;
  /** What the id should be: "organisation", "statement", "section", … */
  kind: string;
  known: string[];
  otherwise: string;
}

/** Ids that lead nowhere. */
export function checkReferences(source: DocumentSource): Finding[] {
  const references = [
    ...headReferences(source),
    ...statementReferences(source),
    ...inferenceReferences(source),
    ...entityReferences(source),
  ];
  return references
    .filter(({ id, known }) => !known.includes(id) && !source.unread.has(id))
    .map(({ at, id, kind, known, otherwise }) => ({
      ...at,
      message: `no ${kind} "${id}"`,
      hint: suggest(id, known, otherwise),
    }));
}

/** A reference to an entity of any kind; what it should be is read from the start of its id. */
export function entityReference(source: DocumentSource, id: string, at: Place): Reference {
  const kind = id.split(':')[0] ?? '';
  const file = Object.hasOwn(entityFiles, kind) ? entityFiles[kind as keyof typeof entityFiles] : undefined;
  return {
    at,
    id,
    kind: file === undefined ? 'entity' : kind,
    known: source.entities.map((entity) => entity.value.id),
    otherwise:
      file === undefined ? `ids start with ${Object.keys(entityFiles).join(':, ')}:` : `add it to ${file}`,
  };
}

function headReferences(source: DocumentSource): Reference[] {
  const { head } = source;
  const issuer = entityReference(source, head.value.describes.issuer, placeOf(head, 'describes', 'issuer'));
  const voices = head.value.sections.map(({ voice }, place) =>
    defined(voice, { kind: 'voice', at: placeOf(head, 'sections', place, 'voice'), source }),
  );
  return [issuer, ...voices];
}

function statementReferences(source: DocumentSource): Reference[] {
  return source.statements.flatMap((statement) => {
    const { kind, voice, locator, edges } = statement.value;
    return [
      defined(kind, { kind: 'kind', at: placeOf(statement, 'kind'), source }),
      defined(voice, { kind: 'voice', at: placeOf(statement, 'voice'), source }),
      defined(locator.section, { kind: 'section', at: placeOf(statement, 'locator', 'section'), source }),
      ...edges.map(({ relation, target }, place) =>
        entityReference(source, target, placeOf(statement, 'edges', place, relation)),
      ),
    ];
  });
}

/** A kind, voice or section that document.yaml has to list. */
function defined(
  id: string,
  { kind, at, source }: { kind: 'kind' | 'voice' | 'section'; at: Place; source: DocumentSource },
): Reference {
  const known = source.head.value[`${kind}s`].map((entry) => entry.id);
  return { at, id, kind, known, otherwise: `document.yaml lists ${known.join(', ')}` };
}

function inferenceReferences(source: DocumentSource): Reference[] {
  const known = source.statements.map((statement) => statement.value.id);
  const otherwise = 'both ends are statements of this document';
  return source.inferences.flatMap((link) => {
    const { from, to, relation } = link.value;
    return [
      { at: placeOf(link, 'from'), id: from, kind: 'statement', known, otherwise },
      { at: placeOf(link, relation), id: to, kind: 'statement', known, otherwise },
    ];
  });
}

function entityReferences(source: DocumentSource): Reference[] {
  return source.entities.flatMap((entity) => {
    if (entity.value.kind === 'topic' && entity.value.theme !== undefined)
      return [entityReference(source, entity.value.theme, placeOf(entity, 'theme'))];
    if (entity.value.kind !== 'organisation') return [];
    return entity.value.members.map(({ country }, place) =>
      entityReference(source, country, placeOf(entity, 'members', place, 'country')),
    );
  });
}
