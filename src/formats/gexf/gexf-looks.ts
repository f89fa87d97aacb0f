import { attributeOf, KNOWN, type Attribute } from '../../graph/property-graph';
import { partsOfHex } from '../reading/hex-colour';
import type { XmlAttributes } from '../xml/xml-writer';
import { EDGE_SHAPES, NODE_SHAPES } from './gexf-names';
import type { OwnerKind } from './gexf-owner';

/** An element of the visualisation module. */
export interface Look {
  name: string;
  attributes: XmlAttributes;
}

/** What the visualisation module can hold of attributes, and the rest of them. */
export function looksOf(attributes: Attribute[], kind: OwnerKind): { looks: Look[]; rest: Attribute[] } {
  const position = kind === 'node' ? positionOf(attributes) : undefined;
  const looks: Look[] = position ? [position] : [];
  const rest = attributes.filter((attribute) => {
    const [name, value] = attribute;
    if (position && PLACES.includes(name) && typeof value === 'number') return false;
    const look = lookOf(attribute, kind);
    if (look) looks.push(look);
    return !look;
  });
  return { looks, rest };
}

const PLACES: readonly string[] = [KNOWN.x, KNOWN.y, KNOWN.z];

/** In GEXF `y` is upwards. */
function positionOf(attributes: Attribute[]): Look | undefined {
  const [x, y, z] = PLACES.map((name) => attributeOf(attributes, name));
  if (typeof x !== 'number' || typeof y !== 'number') return undefined;
  const depth = typeof z === 'number' ? String(z) : undefined;
  return {
    name: 'viz:position',
    attributes: [
      ['x', String(x)],
      ['y', String(0 - y)],
      ['z', depth],
    ],
  };
}

function lookOf([name, value]: Attribute, kind: OwnerKind): Look | undefined {
  if (name === KNOWN.colour && typeof value === 'string') return colourOf(value);
  const isNode = kind === 'node';
  const holds =
    name === KNOWN.shape
      ? typeof value === 'string' && (isNode ? NODE_SHAPES : EDGE_SHAPES).includes(value)
      : name === (isNode ? KNOWN.size : KNOWN.thickness) && typeof value === 'number';
  return holds ? { name: `viz:${name}`, attributes: [['value', String(value)]] } : undefined;
}

function colourOf(text: string): Look | undefined {
  const parts = partsOfHex(text);
  if (!parts) return undefined;
  const { red, green, blue, opacity } = parts;
  return {
    name: 'viz:color',
    attributes: [
      ['r', String(red)],
      ['g', String(green)],
      ['b', String(blue)],
      ['a', opacity?.toFixed(3)],
    ],
  };
}
