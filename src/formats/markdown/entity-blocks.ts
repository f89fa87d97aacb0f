import type { AtlasEdge, EntityNode } from '../../graph/atlas-document';
import type { DocumentGraph } from '../../graph/document-graph';
import { NAMED_KINDS, type NamedKind } from '../../graph/entity-kind';
import { bullets, counted, heading, plain } from './marks';
import { relationText } from './relation-text';
import { nameOf } from './statement-blocks';

const TITLES: Record<NamedKind, string> = {
  organisation: 'Organisations',
  region: 'Regions',
  country: 'Countries',
  theme: 'Themes',
  topic: 'Topics',
  group: 'Groups',
};

/** What statements speak of, by kind: where each is named, and its facts from outside the text with their sources. */
export function entityBlocks(graph: DocumentGraph): string[] {
  const entities = graph.nodes().filter((node): node is EntityNode => node.type !== 'statement');
  return NAMED_KINDS.flatMap((kind) => {
    const own = entities.filter(({ type }) => type === kind);
    const blocks = own.flatMap((entity) => [
      heading(3, titleOf(entity)),
      bullets([...factRows(entity), ...linkRows(graph, entity)]),
    ]);
    return own.length > 0 ? [heading(2, `${TITLES[kind]} (${own.length})`), ...blocks] : [];
  });
}

const titleOf = ({ label, acronym }: EntityNode): string =>
  acronym ? `${label.en} (${acronym.en})` : label.en;

function factRows({ otherNames, code, organisation, region, note, named }: EntityNode): string[] {
  const rows = [
    otherNames ? `Also: ${otherNames.join(', ')}` : '',
    code ? `Code: ${code}` : '',
    organisation ? `Form: ${organisation.form}` : '',
    region ? regionText(region) : '',
    note ? `Note: ${note.en}` : '',
    named ? '' : 'No statement names it; a membership brings it in.',
  ];
  return rows.filter(Boolean).map(plain);
}

function regionText({ basis, codes, source, certainty }: NonNullable<EntityNode['region']>): string {
  const list = codes
    ? `${counted(codes.length, 'country', 'countries')}: ${codes.join(', ')}`
    : 'no list of countries';
  return `Basis: ${basis}; ${list} (${originText({ source, certainty })})`;
}

/** What leads to an entity and from it, one row for each relation. */
function linkRows(graph: DocumentGraph, { id }: EntityNode): string[] {
  const rows = new Map<string, string[]>();
  for (const edge of graph.edgesOf(id)) {
    const isTarget = edge.target === id;
    const other = nameOf(graph, isTarget ? edge.source : edge.target);
    const row = isTarget ? `← ${relationText(edge)}` : relationText(edge);
    const others = rows.get(row) ?? [];
    others.push(other + backgroundText(edge));
    rows.set(row, others);
  }
  return [...rows].map(([relation, others]) => plain(`${relation}: ${others.join('; ')}`));
}

/** " (observer, from 2006, source: harbour.example)" behind what is from outside the text. */
function backgroundText({ basis, membership, factSource, certainty }: AtlasEdge): string {
  if (basis !== 'background') return '';
  const { status, from, to } = membership ?? {};
  const facts = [
    status,
    from && `from ${from}`,
    to && `until ${to}`,
    originText({ source: factSource, certainty }),
  ];
  return ` (${facts.filter(Boolean).join(', ')})`;
}

const originText = ({
  source,
  certainty,
}: {
  source?: string | undefined;
  certainty?: string | undefined;
}): string => [source ? `source: ${source}` : '', certainty].filter(Boolean).join(', ') || 'no source given';
