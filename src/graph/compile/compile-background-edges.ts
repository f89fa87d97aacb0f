import type { AtlasEdge, EntityNode } from '../atlas-document';
import type { DocumentSource } from './document-source';
import { EdgeIds } from './edge-ids';
import type { MembershipSource, OrganisationSource } from './entity-source';

/** Facts from outside the document: memberships of its organisations, and which of its regions a country lies in. */
export function compileBackgroundEdges({ entities }: DocumentSource, nodes: EntityNode[]): AtlasEdge[] {
  const shown = new Set(nodes.map(({ id }) => id));
  const ids = new EdgeIds();
  const organisations = entities.flatMap(({ value }) =>
    value.kind === 'organisation' && shown.has(value.id) ? [value] : [],
  );
  const memberships = organisations.flatMap((organisation) =>
    organisation.members.map((membership) => memberOf(membership, organisation, ids)),
  );
  const countries = nodes.filter(({ kind }) => kind === 'country');
  const regions = nodes.filter(({ kind, region }) => kind === 'region' && !region?.world);
  return [...memberships, ...countries.flatMap((country) => locatedIn(country, regions))];
}

const background = { basis: 'background', voice: 'editor', evidence: [] as AtlasEdge['evidence'] } as const;

function memberOf(membership: MembershipSource, organisation: OrganisationSource, ids: EdgeIds): AtlasEdge {
  const { country, from, to, status, note } = membership;
  const own = membership.source ?? membership.certainty;
  const factSource = own ? membership.source : organisation.membersSource;
  const certainty = own ? membership.certainty : organisation.membersCertainty;
  return {
    id: ids.next(country, 'memberOf', organisation.id),
    source: country,
    target: organisation.id,
    relation: 'memberOf',
    ...background,
    membership: { ...(from && { from }), ...(to && { to }), status },
    ...(factSource && { factSource }),
    ...(certainty && { certainty }),
    ...(note && { note }),
  };
}

function locatedIn(country: EntityNode, regions: EntityNode[]): AtlasEdge[] {
  const around = regions.filter(({ region }) => region?.codes?.includes(country.code ?? country.id));
  return around.map(({ id, region }) => ({
    id: `${country.id}>locatedIn>${id}`,
    source: country.id,
    target: id,
    relation: 'locatedIn',
    ...background,
    ...(region?.source && { factSource: region.source }),
    ...(region?.certainty && { certainty: region.certainty }),
  }));
}
