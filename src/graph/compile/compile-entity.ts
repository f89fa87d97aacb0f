import type { EntityNode } from '../atlas-document';
import type { CountryList, OrganisationFacts, RegionFacts } from '../background-facts';
import type { AnyEntitySource, EntitySource } from './entity-source';
import type { Geography } from '../regions/geography';

/** An entity as a node: lists of areas become lists of codes. */
export function compileEntity(
  entity: AnyEntitySource,
  { geography, named }: { geography: Geography; named: boolean },
): EntityNode {
  const { id, kind, label, note, acronym, otherNames, termOfDocument } = entity;
  const node = {
    type: kind,
    kind,
    id,
    label,
    note,
    named,
    acronym,
    otherNames,
    termOfDocument,
    ...ownFacts(entity, geography),
  };
  return withoutGaps(node) as EntityNode;
}

function ownFacts(entity: AnyEntitySource, geography: Geography) {
  switch (entity.kind) {
    case 'organisation':
      return { organisation: organisationFacts(entity) };
    case 'region':
      return { region: regionFacts(entity, geography), lists: countryLists(entity.lists, geography) };
    case 'country':
      return { code: entity.code };
    case 'group':
      return { lists: countryLists(entity.lists, geography) };
    case 'topic':
      return { theme: entity.theme, form: entity.form };
    default:
      return {};
  }
}

function organisationFacts({
  form,
  universal,
  founded,
  seat,
}: EntitySource<'organisation'>): OrganisationFacts {
  return withoutGaps({ form, universal, founded, seat }) as OrganisationFacts;
}

function regionFacts(region: EntitySource<'region'>, geography: Geography): RegionFacts {
  const { basis, m49, source, certainty, contested, world } = region;
  const codes = basis === 'none' ? undefined : codesOf(region, geography);
  return withoutGaps({ basis, codes, m49, source, certainty, contested, world }) as RegionFacts;
}

function countryLists(
  lists: EntitySource<'region'>['lists'],
  geography: Geography,
): CountryList[] | undefined {
  return lists?.map(({ id, label, date, source, certainty, ...places }) => {
    const list = { id, label, codes: codesOf(places, geography), date, source, certainty };
    return withoutGaps(list) as CountryList;
  });
}

interface Places {
  m49?: string[] | undefined;
  countries?: string[] | undefined;
}

function codesOf({ m49 = [], countries = [] }: Places, geography: Geography): string[] {
  const areas = m49.flatMap((code) => geography.areas.find((area) => area.code === code)?.codes ?? []);
  return [...new Set([...areas, ...countries])].sort();
}

/** Without the keys that have no value: JSON would drop them, and two equal documents must look equal. */
function withoutGaps(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
