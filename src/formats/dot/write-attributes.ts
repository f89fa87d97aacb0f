import { attributeOf, KNOWN, type Attribute, type AttributeValue } from '../../graph/property-graph';
import { toDotId, type DotId } from './dot-id';
import { writeLabel } from './dot-label';
import { writePosition } from './dot-position';

/** Known attributes as Graphviz calls them, places in points with y upwards; all others as they are. */
export function writeAttributes(
  attributes: readonly Attribute[],
  owner: 'node' | 'edge' | 'graph',
): Map<string, DotId> {
  const written = new Map<string, DotId>();
  const place = owner === 'node' ? placeOf(attributes) : undefined;
  const isFilled = owner === 'node' && attributeOf(attributes, 'style') === undefined;
  for (const [name, value] of attributes)
    if (name === KNOWN.x && place !== undefined) written.set('pos', quoted(place));
    else if (place !== undefined && isPartOfPlace(name, value)) continue;
    else if (name === KNOWN.colour && isFilled && typeof value === 'string' && value.startsWith('#')) {
      written.set('fillcolor', quoted(value));
      written.set('style', quoted('filled'));
    } else if (name === KNOWN.thickness && typeof value === 'number') written.set('penwidth', toDotId(value));
    else
      written.set(
        name,
        name === KNOWN.label && typeof value === 'string' ? quoted(writeLabel(value)) : toDotId(value),
      );
  return written;
}

const quoted = (text: string): DotId => ({ text, form: 'quoted', offset: 0 });

const placeOf = (attributes: readonly Attribute[]): string | undefined => {
  const [x, y, z] = [KNOWN.x, KNOWN.y, KNOWN.z].map((axis) => attributeOf(attributes, axis));
  return x === undefined || y === undefined ? undefined : writePosition(x, y, z);
};

const isPartOfPlace = (name: string, value: AttributeValue): boolean =>
  name === KNOWN.y || (name === KNOWN.z && typeof value === 'number');
