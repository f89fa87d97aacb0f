import type { EntityNode } from '../atlas-document';
import { nearest } from '../nearest';
import { attributeOf, type PropertyNode } from '../property-graph';
import { attributeText } from './columns';
import type { MappingFinding } from './mapping-finding';
import type { FoundPlace, PlaceCodes } from './place-codes';

/** Attributes that may hold a country's or area's code, the surest first. */
const CODES = ['code', 'iso2', 'iso', 'iso_a2', 'country_code', 'm49', 'ISO'];

type Facts = Pick<EntityNode, 'code' | 'region'>;

/** What the atlas knows of a country or region of a file; a finding where it knows none of that code or name. */
export function placeFacts(
  entity: EntityNode,
  node: PropertyNode,
  codes: PlaceCodes,
): { facts: Facts; finding?: MappingFinding } {
  if (entity.type !== 'country' && entity.type !== 'region') return { facts: {} };
  const written = CODES.map((name) => attributeText(attributeOf(node.attributes, name))).find(Boolean);
  const found = find(codes, [written, entity.label.en, node.id, node.id.replace(/^\w+:/, '')]);
  if (entity.type === 'region') return { facts: { region: regionFacts(found, codes) } };
  if (found?.kind === 'country') return { facts: { code: found.code } };
  const text = written ?? entity.label.en;
  const meant = nearest(text, codes.names());
  return {
    facts: {},
    finding: {
      node: entity.id,
      message: `no country has the code or name “${text}”`,
      ...(meant !== undefined && { hint: `did you mean “${meant}”?` }),
    },
  };
}

function find(codes: PlaceCodes, texts: (string | undefined)[]): FoundPlace | undefined {
  for (const text of texts) {
    const found = text === undefined || text === '' ? undefined : codes.find(text);
    if (found) return found;
  }
  return undefined;
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
