import type { DocumentSource } from '../compile/document-source';
import type { AnyEntitySource } from '../compile/entity-source';
import { placeOf, type Finding } from '../finding';
import type { Geography } from '../regions/geography';
import { suggest } from '../nearest';

interface Code {
  code: string;
  path: (string | number)[];
}

/** Codes of areas and countries that M49 and this document do not have. */
export function checkCodes({ entities, unread }: DocumentSource, geography: Geography): Finding[] {
  const areas = geography.areas.map((area) => area.code);
  const invented = entities.filter(({ value }) => value.kind === 'country' && value.code === undefined);
  const isoCodes = geography.countries.map((country) => country.code);
  const countries = [...isoCodes, ...invented.map(({ value }) => value.id)];
  return entities.flatMap((entity) => [
    ...m49Codes(entity.value)
      .filter(({ code }) => !areas.includes(code))
      .map(({ code, path }) => ({ ...placeOf(entity, ...path), ...wrongArea(code, areas) })),
    ...countryCodes(entity.value)
      .filter(({ code }) => !countries.includes(code) && !unread.has(code))
      .map(({ code, path }) => ({ ...placeOf(entity, ...path), ...wrongCountry(code, countries) })),
  ]);
}

const wrongArea = (code: string, areas: string[]) => ({
  message: `no M49 area "${code}"`,
  hint: suggest(code, areas, 'M49 areas have three digits, as in "002" for Africa'),
});
const wrongCountry = (code: string, countries: string[]) => ({
  message: `no country code "${code}"`,
  hint: countries.includes(code.toUpperCase())
    ? `did you mean "${code.toUpperCase()}"?`
    : 'write two letters of ISO 3166-1, as in ZA, or the id of a country without code',
});

interface Places {
  m49?: string[] | undefined;
  countries?: string[] | undefined;
}

/** The place lists of an entity with their paths: its own and those of its alternative lists. */
function placesOf(entity: AnyEntitySource): { places: Places; path: (string | number)[] }[] {
  if (entity.kind !== 'region' && entity.kind !== 'group') return [];
  const lists = (entity.lists ?? []).map((places, place) => ({ places, path: ['lists', place] }));
  return entity.kind === 'region' ? [{ places: entity, path: [] }, ...lists] : lists;
}

function m49Codes(entity: AnyEntitySource): Code[] {
  return placesOf(entity).flatMap(({ places, path }) =>
    (places.m49 ?? []).map((code, place) => ({ code, path: [...path, 'm49', place] })),
  );
}

function countryCodes(entity: AnyEntitySource): Code[] {
  if (entity.kind === 'country')
    return entity.code === undefined ? [] : [{ code: entity.code, path: ['code'] }];
  return placesOf(entity).flatMap(({ places, path }) =>
    (places.countries ?? []).map((code, place) => ({ code, path: [...path, 'countries', place] })),
  );
}
