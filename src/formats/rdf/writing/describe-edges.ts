import type { Attribute, PropertyEdge, PropertyGraph } from '../../../graph/property-graph';
import { TERMS, toCodedIri } from '../atlas-iris';
import { OA, ORG, PROV, RDF, XSD } from '../vocabularies';
import { literal, resource, type Description } from './description';
import { foldQuotations } from './fold-quotations';
import { edgeSaid } from './said-of';
import type { WrittenNames } from './written-names';

interface Told {
  edge: PropertyEdge;
  source: string;
  predicate: string;
  target: string;
  /** What the predicate does not say. */
  rest: Attribute[];
}

/** Edges as statements; those of which more is said than one can hold as statements about statements. */
export function describeEdges(graph: PropertyGraph, names: WrittenNames): Description[] {
  const told = graph.edges.map((edge) => toTold(edge, names));
  const keys = told.map(({ source, predicate, target }) => `${source} ${predicate} ${target}`);
  const counts = countOf(keys);
  const ids = statementIds(graph, names);
  const written = new Set<string>();
  const descriptions: Description[] = [];
  told.forEach((own, place) => {
    const key = keys[place]!;
    if (!written.has(key)) addLink(descriptions, own);
    written.add(key);
    if (!isPlain(own) || counts.get(key) !== 1) descriptions.push(describeStatement(own, { names, ids }));
  });
  return descriptions;
}

function toTold(edge: PropertyEdge, names: WrittenNames): Told {
  const ends = { edge, source: names.node(edge.source), target: names.node(edge.target) };
  const [[first, relation] = [], [second, predicate] = []] = edge.attributes;
  if (first !== 'relation' || typeof relation !== 'string')
    return { ...ends, predicate: TERMS.linked, rest: edge.attributes };
  if (second === 'predicate' && predicate !== undefined && predicate === names.given(relation))
    return { ...ends, predicate: predicate as string, rest: edge.attributes.slice(2) };
  return { ...ends, predicate: toCodedIri('relation', relation), rest: edge.attributes.slice(1) };
}

const isPlain = ({ edge, rest }: Told) =>
  rest.length === 0 && edge.id === undefined && edge.directed === undefined;

function countOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The IRIs of edges by their ids: none for an id that several have. */
function statementIds({ nodes, edges }: PropertyGraph, names: WrittenNames): Map<string, string | undefined> {
  const nodeIds = new Set(nodes.map(({ id }) => id));
  const ids = new Map<string, string | undefined>();
  for (const { id } of edges)
    if (id !== undefined)
      ids.set(
        id,
        ids.has(id) ? undefined : names.isIri(id) && !nodeIds.has(id) ? id : toCodedIri('edge', id),
      );
  return ids;
}

/** Links of one node and one relation that follow each other are told together. */
function addLink(descriptions: Description[], { source, predicate, target }: Told): void {
  const before = descriptions.at(-1);
  const link: Description['said'][number] = [predicate, resource(target)];
  if (before?.subject === source && before.said.at(-1)?.[0] === predicate) before.said.push(link);
  else descriptions.push({ subject: source, said: [link] });
}

function describeStatement(
  { edge, source, predicate, target, rest }: Told,
  { names, ids }: { names: WrittenNames; ids: ReadonlyMap<string, string | undefined> },
): Description {
  const { id, directed } = edge;
  const subject = id === undefined ? undefined : ids.get(id);
  const isMembership = names.isOwn && predicate === toCodedIri('relation', 'memberOf');
  return {
    subject: subject ?? '',
    said: [
      [RDF.type, resource(RDF.Statement)],
      [RDF.subject, resource(source)],
      [RDF.predicate, resource(predicate)],
      [RDF.object, resource(target)],
      ...(isMembership ? membership(source, target) : []),
      ...(id !== undefined && subject === undefined ? [said(TERMS.edgeId, literal(id))] : []),
      ...(directed === undefined ? [] : [said(TERMS.directed, literal(String(directed), XSD.boolean))]),
      ...foldQuotations(rest).flatMap((part) =>
        'target' in part ? quoted(part.target, names) : attributed(part.attributes, rest, names),
      ),
    ],
  };
}

const said = (...pair: Description['said'][number]): Description['said'][number] => pair;

const membership = (member: string, organisation: string): Description['said'] => [
  [RDF.type, resource(ORG.Membership)],
  [ORG.member, resource(member)],
  [ORG.organization, resource(organisation)],
];

function quoted(targets: Description[], { isOwn }: WrittenNames): Description['said'] {
  return [
    [RDF.type, resource(OA.Annotation)],
    ...(isOwn ? [said(PROV.wasQuotedFrom, resource(TERMS.source))] : []),
    ...targets.map((description) => said(OA.hasTarget, { type: 'nested', description })),
  ];
}

/** The voices of a document are who its statements are attributed to. */
const attributed = (
  some: readonly Attribute[],
  all: readonly Attribute[],
  names: WrittenNames,
): Description['said'] =>
  some.flatMap((attribute) => {
    const [name, value] = attribute;
    return names.isOwn && name === 'voice' && typeof value === 'string'
      ? [said(PROV.wasAttributedTo, resource(toCodedIri('voice', value)))]
      : edgeSaid([attribute], all, names);
  });
