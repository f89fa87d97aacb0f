import type { DocumentSource } from '../compile/document-source';
import type { AnyEntitySource, EntitySource, OrganisationSource } from '../compile/entity-source';
import { placeOf, type Finding, type Placed } from '../finding';

interface Origin {
  source?: string | undefined;
  certainty?: string | undefined;
}
interface Unsourced {
  what: string;
  path: (string | number)[];
}

/** Facts from outside the document without an origin, topics without theme, regions without the places they claim. */
export function checkFacts({ entities }: DocumentSource): Finding[] {
  return entities.flatMap((entity) => [
    ...unsourced(entity.value).map(({ what, path }) => ({
      ...placeOf(entity, ...path),
      message: `${what} with neither source nor certainty`,
      hint: 'add source: where it is from, or certainty: not checked',
    })),
    ...shapeFaults(entity),
  ]);
}

function unsourced(entity: AnyEntitySource): Unsourced[] {
  if (entity.kind === 'organisation') return organisationFacts(entity);
  if (entity.kind === 'region') return [...regionFact(entity), ...listFacts(entity.lists)];
  return entity.kind === 'group' ? listFacts(entity.lists) : [];
}

const bare = ({ source, certainty }: Origin) => source === undefined && certainty === undefined;

function organisationFacts(organisation: OrganisationSource): Unsourced[] {
  const { founded, seat, members, membersSource, membersCertainty } = organisation;
  const facts: Unsourced[] = [];
  if (founded && bare(founded)) facts.push({ what: 'founding', path: ['founded'] });
  if (seat && bare(seat)) facts.push({ what: 'seat', path: ['seat'] });
  if (!bare({ source: membersSource, certainty: membersCertainty })) return facts;
  const memberships = members.map((membership, place) => ({ membership, place }));
  return [
    ...facts,
    ...memberships
      .filter(({ membership }) => bare(membership))
      .map(({ membership, place }) => ({
        what: `membership of "${membership.country}"`,
        path: ['members', place],
      })),
  ];
}

function regionFact(region: EntitySource<'region'>): Unsourced[] {
  const places = Boolean(region.m49 ?? region.countries);
  return places && bare(region) ? [{ what: `places of "${region.id}"`, path: ['id'] }] : [];
}

function listFacts(lists: (Origin & { id: string })[] = []): Unsourced[] {
  return lists.flatMap((list, place) =>
    bare(list) ? [{ what: `list "${list.id}"`, path: ['lists', place] }] : [],
  );
}

function shapeFaults(placed: Placed<AnyEntitySource>): Finding[] {
  const entity = placed.value;
  const at = placeOf(placed, 'id');
  if (entity.kind === 'topic' && entity.theme === undefined)
    return [{ ...at, message: `topic "${entity.id}" without theme`, hint: 'add theme: theme:…' }];
  if (entity.kind === 'organisation' && entity.universal && entity.members.length > 0)
    return [
      { ...at, message: `universal "${entity.id}" with members`, hint: 'a universal body stores none' },
    ];
  if (entity.kind !== 'region') return [];
  const places = Boolean(entity.m49 ?? entity.countries);
  if (places && entity.basis === 'none')
    return [
      { ...at, message: `region "${entity.id}" of basis none with places`, hint: 'move them to lists' },
    ];
  if (!places && entity.basis !== 'none')
    return [
      {
        ...at,
        message: `region "${entity.id}" without places`,
        hint: 'add m49 or countries, or basis: none',
      },
    ];
  return [];
}
