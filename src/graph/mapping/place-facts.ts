import type { EntityNode } from '../atlas-document';
import { nearest } from '../nearest';
import { attributeOf, type PropertyNode } from '../property-graph';
import { attributeText, attributeTexts, plainName } from './columns';
import type { Mapping } from './mapping';
import type { MappingFinding } from './mapping-finding';
import type { FoundPlace, PlaceCodes } from './place-codes';

/** Plain names of attributes that may hold a country's or area's code, the surest first. */
const CODES = ['code', 'iso2', 'iso', 'isoa2', 'countrycode', 'm49'];

type Facts = Pick<EntityNode, 'code' | 'region'>;

interface Given {
  node: PropertyNode;
  mapping: Mapping;
  codes: PlaceCodes;
}

/**
 * What the atlas knows of a country or region of a file; a finding where it knows none of that code or name. A country is
 * what its own code says, or else its place, which may be the state that it belongs to; unless the reader chose the
 * attribute for the place. That of a region may be a wider one around it.
 */
export function placeFacts(
  entity: EntityNode,
  { node, mapping, codes }: Given,
): { facts: Facts; finding?: MappingFinding } {
  if (entity.type !== 'country' && entity.type !== 'region') return { facts: {} };
  const own = codesOf(node);
  const names = [entity.label.en, node.id, node.id.replace(/^\w+:/, '')];
  if (entity.type === 'region')
    return { facts: { region: regionFacts(find(codes, [own[0], ...names]), codes) } };
  const place = placeOf(node, mapping);
  const said = mapping.isPlaceChosen ? [place, ...own] : [...own, place];
  const found = find(codes, [...said, ...names], 'country');
  if (found) return { facts: { code: found.code } };
  return { facts: {}, finding: unknown(entity, [place, ...own], codes) };
}

/** What its attributes for codes hold. */
function codesOf({ attributes }: PropertyNode): string[] {
  const texts = attributes.map(([name, value]) => ({ name: plainName(name), text: attributeText(value) }));
  return CODES.flatMap((wanted) => texts.flatMap(({ name, text }) => (name === wanted && text ? text : [])));
}

/** The one place that the attribute which stands for it names; several are none of its own. */
function placeOf({ attributes }: PropertyNode, { nodes: { place } }: Mapping): string | undefined {
  const texts = place === undefined ? [] : attributeTexts(attributeOf(attributes, place));
  return texts.length === 1 ? texts[0] : undefined;
}

function find(
  codes: PlaceCodes,
  texts: (string | undefined)[],
  kind?: FoundPlace['kind'],
): FoundPlace | undefined {
  for (const text of texts) {
    const found = text === undefined || text === '' ? undefined : codes.find(text);
    if (found && found.kind === (kind ?? found.kind)) return found;
  }
  return undefined;
}

/** Names what the file says of its place; that it lies in an area is no wrong code. */
function unknown(entity: EntityNode, said: (string | undefined)[], codes: PlaceCodes): MappingFinding {
  const text = said.find((each) => each !== undefined && !codes.find(each)) ?? entity.label.en;
  const meant = nearest(text, codes.names());
  return {
    node: entity.id,
    message: `no country has the code or name “${text}”`,
    ...(meant !== undefined && { hint: `did you mean “${meant}”?` }),
  };
}

/** A region that is a UN area of the same name has its countries; any other has none that the atlas knows. */
export function regionFacts(
  found: FoundPlace | undefined,
  { geography }: PlaceCodes,
): NonNullable<Facts['region']> {
  const area = geography.areas.find(({ code }) => found?.kind === 'area' && code === found.code);
  if (!area) return { basis: 'none' };
  return {
    basis: 'standard',
    codes: area.codes,
    m49: [area.code],
    ...(area.code === '001' && { world: true }),
  };
}
