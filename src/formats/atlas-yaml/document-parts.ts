import type { AtlasDocument, AtlasEdge, StatementNode } from '../../graph/atlas-document';
import { isContentRelation } from '../../graph/content-relation';
import { shortText, present, type Fields } from './written-fields';
import { entityParts } from './entity-parts';

/** A document as the parts of one file, from which it is compiled again: without what follows from the rest. */
export function documentParts(document: AtlasDocument): Fields {
  const { id, nodes, edges } = document;
  const statements = nodes.filter((node): node is StatementNode => node.type === 'statement');
  const inferred = edges.filter(({ basis }) => basis === 'inferred');
  return {
    id,
    document: headOf(document),
    statements: statements.map((statement) => statementOf(statement, edges)),
    ...(inferred.length > 0 && { inferences: inferred.map(inferenceOf) }),
    ...entityParts(document),
  };
}

function headOf(document: AtlasDocument): Fields {
  const { title, about, order, licence, describes, source, covered, notCovered } = document;
  const { voices, kinds, sections } = document;
  return present({
    title: shortText(title),
    about: shortText(about),
    order,
    licence,
    describes: { ...describes, title: shortText(describes.title), act: shortText(describes.act) },
    source: { ...source, author: shortText(source.author), licence: shortText(source.licence) },
    voices: voices.map(({ label, about: what, ...voice }) => ({
      ...voice,
      label: shortText(label),
      about: shortText(what),
    })),
    kinds: kinds.map(({ label, plural, ...kind }) => ({
      ...kind,
      label: shortText(label),
      plural: shortText(plural),
    })),
    sections: sections.map(({ title: own, ...section }) => ({ ...section, title: shortText(own) })),
    coverage: { covered: covered.map(shortText), notCovered: notCovered.map(shortText) },
  });
}

function statementOf(statement: StatementNode, edges: AtlasEdge[]): Fields {
  const { id, kind, locator, voice, scope, label, wording, note, paragraph } = statement;
  const own = edges.filter(({ source, relation }) => source === id && isContentRelation(relation));
  return present({
    id,
    kind,
    locator,
    voice,
    scope: scope.length > 0 ? scope : undefined,
    label: shortText(label),
    wording: shortText(wording),
    note: note && shortText(note),
    paragraph,
    edges: own.length > 0 ? own.map(edgeOf) : undefined,
  });
}

const edgeOf = ({ relation, target, aspect, evidence, note }: AtlasEdge): Fields =>
  present({
    [relation]: target,
    aspect: aspect && shortText(aspect),
    note: note && shortText(note),
    evidence: evidence.length > 0 ? evidence : undefined,
  });

const inferenceOf = ({ source, target, relation, reason, confidence, note }: AtlasEdge): Fields =>
  present({
    from: source,
    [relation]: target,
    reason: reason && shortText(reason),
    confidence,
    note: note && shortText(note),
  });
