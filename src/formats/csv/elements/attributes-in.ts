import type { Attribute } from '../../../graph/property-graph';
import { joinAttributes } from '../../reading/join-attributes';

/** Attributes written as JSON, `[["name", "value"]]`; undefined of any other value. */
export const attributesIn = (json: unknown): Attribute[] | undefined =>
  Array.isArray(json) && json.every(isAttribute) ? joinAttributes(json) : undefined;

const isAttribute = (pair: unknown): pair is Attribute =>
  Array.isArray(pair) && pair.length === 2 && typeof pair[0] === 'string';
