import type { JsonSource } from '../json/json-source';
import { toAttributeValue } from '../json/written-number';

/** A card: its upper left corner, and how large it is. */
export interface Box {
  id: string;
  isGroup: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
}

export function boxOf(source: JsonSource, node: Record<string, unknown>): Box {
  const number = (name: string): number => {
    const value = toAttributeValue(node[name]);
    return typeof value === 'number' ? value : source.refuse(`node without a number “${name}”`, node);
  };
  return {
    id: source.id(node, 'id', 'node'),
    isGroup: node.type === 'group',
    x: number('x'),
    y: number('y'),
    width: number('width'),
    height: number('height'),
  };
}
