import { KNOWN } from '../../graph/property-graph';
import type { AttributeBag } from '../reading/attribute-bag';
import { hexOfParts, toHexColour } from '../reading/hex-colour';
import { toTyped } from '../reading/typed-text';
import type { XmlElement } from '../xml/parse-xml';

export const LOOKS: readonly string[] = ['color', 'position', 'size', 'shape', 'thickness'];

/**
 * What an element of the visualisation module (https://gexf.net/viz.html) says; false where it says it again or not in
 * the way it should.
 */
export function addLook(bag: AttributeBag, { name, attributes }: XmlElement): boolean {
  if (name === 'position') return addPosition(bag, attributes);
  const value = name === 'color' ? colourOf(attributes) : attributes.get('value');
  if (value === undefined || bag.has(name)) return false;
  const isNumber = name === 'size' || name === 'thickness';
  const typed = toTyped(value, isNumber ? 'number' : 'text');
  if (typed === undefined) return false;
  bag.add(name, typed);
  const address = attributes.get('uri');
  if (address !== undefined) bag.add('image', address);
  return true;
}

/** In GEXF `y` is upwards. */
function addPosition(bag: AttributeBag, attributes: XmlElement['attributes']): boolean {
  const [x, y, z] = [KNOWN.x, KNOWN.y, KNOWN.z].map((name) => toTyped(attributes.get(name) ?? '', 'number'));
  if (typeof x !== 'number' || typeof y !== 'number' || bag.has(KNOWN.x)) return false;
  bag.add(KNOWN.x, x);
  bag.add(KNOWN.y, 0 - y);
  if (typeof z === 'number') bag.add(KNOWN.z, z);
  return true;
}

function colourOf(attributes: XmlElement['attributes']): string | undefined {
  const hex = attributes.get('hex');
  const part = (name: string) => toTyped(attributes.get(name) ?? '', 'number');
  const [red, green, blue, opacity] = [...'rgba'].map(part);
  if (typeof red === 'number' && typeof green === 'number' && typeof blue === 'number')
    return hexOfParts({ red, green, blue, ...(typeof opacity === 'number' && { opacity }) });
  return hex === undefined ? undefined : toHexColour(hex);
}
