import type { Place } from '../../reading/place';
import { Refused } from '../../reading/refused';

const LIMITS = { entities: 256, nesting: 4, characters: 5_000_000, ratio: 20 } as const;

/** XML's own: https://www.w3.org/TR/xml/#sec-predefined-ent */
const PREDEFINED = [
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
] as const;

const DECLARATION = /^\s*<!ENTITY\s+([\p{L}_:][\p{L}\p{N}_:.-]*)\s+(?:"([^"]*)"|'([^']*)')\s*>/u;
const COMMENT = /^\s*<!--[\s\S]*?-->/;
const REFERENCE = /&(?:#x([\da-fA-F]+)|#(\d+)|([^;&\s]+));/g;

/**
 * The entities that a document type declares, whole: OWL files name their vocabularies so. None that is of another file
 * or a parameter, and none that would make the text a bomb. Throws Refused.
 */
export function xmlEntities(doctype: string, text: string, place: Place): Record<string, string> {
  const written = declarationsIn(doctype, place);
  const entities = new Map<string, string>(PREDEFINED);
  for (const name of written.keys()) expand(name, { written, entities, place, depth: 1 });
  checkUses(entities, text, place);
  const record = Object.create(null) as Record<string, string>;
  for (const [name, value] of entities) record[name] = value;
  return record;
}

function declarationsIn(doctype: string, place: Place): Map<string, string> {
  const open = doctype.indexOf('[');
  const written = new Map<string, string>();
  let rest = open === -1 ? '' : doctype.slice(open + 1, doctype.lastIndexOf(']'));
  for (let found = next(rest); found; found = next(rest)) {
    rest = rest.slice(found[0].length);
    const [, name, value = found[3]] = found;
    if (name !== undefined && value !== undefined && !written.has(name)) written.set(name, value);
    if (written.size > LIMITS.entities) refuse(`more than ${LIMITS.entities} entities`, place);
  }
  if (rest.trim() !== '') refuse('declares more than plain entities of its own', place);
  return written;
}

const next = (rest: string) => DECLARATION.exec(rest) ?? COMMENT.exec(rest);

interface Expansion {
  written: ReadonlyMap<string, string>;
  entities: Map<string, string>;
  place: Place;
  depth: number;
}

/** The text of an entity, with those in it. */
function expand(name: string, expansion: Expansion): string {
  const { written, entities, place, depth } = expansion;
  const known = entities.get(name);
  if (known !== undefined) return known;
  const value = written.get(name);
  if (value === undefined) refuse(`entity “${name}” is not declared`, place);
  if (depth > LIMITS.nesting) refuse(`entities within each other deeper than ${LIMITS.nesting}`, place);
  let size = 0;
  const whole = value.replace(REFERENCE, (_all, hex?: string, decimal?: string, inner?: string) => {
    const part =
      inner === undefined
        ? character(hex === undefined ? Number(decimal) : parseInt(hex, 16), place)
        : expand(inner, { ...expansion, depth: depth + 1 });
    size += part.length;
    if (size > LIMITS.characters) refuse('its entities make it too large', place);
    return part;
  });
  if (whole.includes('<')) refuse(`entity “${name}” holds elements`, place);
  entities.set(name, whole);
  return whole;
}

function character(code: number, place: Place): string {
  if (code > 0x10ffff) refuse('a character that does not exist', place);
  return String.fromCodePoint(code);
}

function checkUses(entities: ReadonlyMap<string, string>, text: string, place: Place): void {
  const most = Math.min(LIMITS.characters, LIMITS.ratio * text.length);
  let size = 0;
  for (const [, , , name = ''] of text.matchAll(REFERENCE)) {
    size += entities.get(name)?.length ?? 0;
    if (size > most) refuse('its entities make it too large', place);
  }
}

function refuse(what: string, place: Place): never {
  throw new Refused(
    `document type: ${what}`,
    place,
    'remove <!DOCTYPE …> and write the IRIs in full, or save the file as Turtle',
  );
}
