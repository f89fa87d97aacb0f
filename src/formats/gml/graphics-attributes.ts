import { KNOWN, type Attribute, type AttributeValue } from '../../graph/property-graph';
import { joinAttributes } from '../reading/join-attributes';
import { isRecord } from '../../graph/is-record';
import { toHexColour } from '../reading/hex-colour';

/** What graphics of nodes and of edges are called everywhere else. */
const NAMES = {
  node: new Map<string, string>([
    ['x', KNOWN.x],
    ['y', KNOWN.y],
    ['z', KNOWN.z],
    ['type', KNOWN.shape],
    ['fill', KNOWN.colour],
  ]),
  edge: new Map<string, string>([
    ['width', KNOWN.thickness],
    ['fill', KNOWN.colour],
  ]),
};

/** Attributes with those of `graphics [ … ]` among them under their known names; the rest stays in `graphics`. */
export function graphicsAttributes(attributes: Attribute[], owner: 'node' | 'edge'): Attribute[] {
  const graphics = attributes.find(([name]) => name.toLowerCase() === 'graphics')?.[1];
  if (!isRecord(graphics)) return attributes;
  const known: Attribute[] = [];
  const rest: Attribute[] = [];
  for (const [name, value] of withSize(Object.entries(graphics), owner)) {
    const other = name === KNOWN.size ? name : NAMES[owner].get(name.toLowerCase());
    if (other === undefined) rest.push([name, value]);
    else known.push([other, other === KNOWN.colour ? colourOf(value) : value]);
  }
  const others = attributes.filter(([, value]) => value !== graphics);
  const left: Attribute[] = rest.length > 0 ? [['graphics', Object.fromEntries(rest)]] : [];
  return joinAttributes(others, known, left);
}

/** Nodes that are as wide as they are high (and as deep) have one size. */
function withSize(graphics: [string, AttributeValue][], owner: 'node' | 'edge'): Attribute[] {
  const sides = graphics.filter(([name]) => /^[whd]$/i.test(name));
  const [first, ...others] = sides.map(([, value]) => value);
  if (owner === 'edge' || typeof first !== 'number' || others.some((side) => side !== first)) return graphics;
  return [...graphics.filter((part) => !sides.includes(part)), [KNOWN.size, first]];
}

const colourOf = (value: AttributeValue): AttributeValue =>
  typeof value === 'string' ? (toHexColour(value) ?? value) : value;
