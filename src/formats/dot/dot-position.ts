import { KNOWN, type AttributeValue } from '../../graph/property-graph';
import type { AttributeBag } from '../reading/attribute-bag';
import { toTyped } from '../reading/typed-text';
import type { DotId } from './dot-id';

/** A place in points (https://graphviz.org/docs/attr-types/point): `x,y` with y upwards, perhaps z, and `!` where it is pinned. */
export function readPosition({ text }: DotId, bag: AttributeBag): void {
  const plain = text.trim();
  const isPinned = plain.endsWith('!');
  const parts = (isPinned ? plain.slice(0, -1) : plain).split(',').map((part) => toTyped(part, 'number'));
  const [x, y, z] = parts;
  if (!isNumber(x) || !isNumber(y) || parts.length > 3 || !parts.every(isNumber)) return bag.add('pos', text);
  bag.add(KNOWN.x, x);
  bag.add(KNOWN.y, 0 - y);
  if (isNumber(z)) bag.add(KNOWN.z, z);
  if (isPinned) bag.add('pin', true);
}

/** Of numbers that are no place the text is undefined. */
export function writePosition(
  x: AttributeValue,
  y: AttributeValue,
  z: AttributeValue | undefined,
): string | undefined {
  if (!isNumber(x) || !isNumber(y)) return undefined;
  return [x, 0 - y, ...(isNumber(z) ? [z] : [])].join(',');
}

const isNumber = (value: AttributeValue | undefined): value is number => typeof value === 'number';
