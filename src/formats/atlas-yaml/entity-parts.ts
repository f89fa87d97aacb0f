import type { AtlasDocument, AtlasEdge, EntityNode } from '../../graph/atlas-document';
import type { CountryList } from '../../graph/background-facts';
import { entityFiles } from '../../graph/compile/entity-source';
import type { NamedKind } from '../../graph/entity-kind';
import { present, shortText, type Fields } from './written-fields';

/** The entities of a document by the parts in which they stand: `organisations`, `countries` … */
export function entityParts(document: AtlasDocument): Fields {
  const entities = document.nodes.filter((node): node is EntityNode => node.type !== 'statement');
  const parts = Object.entries(entityFiles).map(([kind, file]): [string, Fields[]] => [
    file.replace('.yaml', ''),
    [
      ...entities.filter(({ type }) => type === kind).map((entity) => entityOf(entity, document.edges)),
      ...(kind === 'country' ? strangers(document).map(strangerOf) : []),
    ],
  ]);
  return Object.fromEntries(parts.filter(([, list]) => list.length > 0));
}

function entityOf(entity: EntityNode, edges: AtlasEdge[]): Fields {
  const { id, label, acronym, otherNames, note, termOfDocument } = entity;
  const own = {
    id,
    label: shortText(label),
    acronym: acronym && shortText(acronym),
    otherNames,
    note: note && shortText(note),
    termOfDocument,
  };
  return present({ ...own, ...FACTS[entity.type as NamedKind](entity, edges) });
}

const FACTS: Record<NamedKind, (entity: EntityNode, edges: AtlasEdge[]) => Fields> = {
  organisation: ({ id, organisation }, edges) => ({
    ...organisation,
    members: edges.filter(({ relation, target }) => relation === 'memberOf' && target === id).map(memberOf),
  }),
  region: ({ region: { codes, ...facts } = { basis: 'none' }, lists }) => ({
    ...facts,
    countries: codes,
    lists: lists?.map(listOf),
  }),
  country: ({ code }) => ({ code }),
  group: ({ lists }) => ({ lists: lists?.map(listOf) }),
  topic: ({ theme, form }) => ({ theme, form }),
  theme: () => ({}),
};

const listOf = ({ codes, label, ...list }: CountryList): Fields => ({
  ...list,
  label: shortText(label),
  countries: codes,
});

const memberOf = ({ source, membership, factSource, certainty, note }: AtlasEdge): Fields =>
  present({
    country: source,
    ...membership,
    source: factSource,
    certainty,
    note: note && shortText(note),
  });

/** Countries that the document refers to and does not show: its issuer, and invented ones in lists. */
function strangers({ nodes, describes }: AtlasDocument): string[] {
  const codes = nodes.flatMap((node) =>
    node.type === 'statement'
      ? []
      : [...(node.region?.codes ?? []), ...(node.lists ?? []).flatMap((list) => list.codes)],
  );
  const known = new Set(nodes.map(({ id }) => id));
  const ids = new Set([describes.issuer, ...codes].filter((id) => id.startsWith('country:')));
  return [...ids].filter((id) => !known.has(id));
}

/** Its name is not known here, and is not shown. */
function strangerOf(id: string): Fields {
  const own = id.slice('country:'.length);
  return { id, label: own, ...(/^[A-Z]{2}$/.test(own) && { code: own }) };
}
