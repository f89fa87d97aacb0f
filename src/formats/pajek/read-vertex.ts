import { KNOWN, type Attribute } from '../../graph/property-graph';
import { AttributeBag } from '../reading/attribute-bag';
import type { GraphBuilder } from '../reading/graph-builder';
import type { Place } from '../reading/place';
import { addParameters, withoutTime, wordValue } from './pajek-attributes';
import type { PajekWord } from './pajek-words';

const SHAPES = ['ellipse', 'box', 'diamond', 'triangle', 'cross', 'house', 'man', 'woman', 'empty'];
const AXES = [KNOWN.x, KNOWN.y, KNOWN.z];

/** The attributes in a line of a vertex, behind its number: label, places from 0 to 1 (downwards), shape, parameters. */
export function readVertex(words: PajekWord[], builder: GraphBuilder, at: Place): Attribute[] {
  const bag = new AttributeBag();
  const [[label, ...others], time] = withoutTime(words);
  if (label) bag.add(KNOWN.label, label.text);
  const places = countNumbers(others);
  AXES.slice(0, places).forEach((axis, index) => bag.add(axis, wordValue(others[index]!)));
  const rest = others.slice(places);
  const [first] = rest;
  const hasShape = first && (rest.length % 2 === 1 || SHAPES.includes(first.text.toLowerCase()));
  if (hasShape) bag.add(KNOWN.shape, first.text);
  const parameters = hasShape ? rest.slice(1) : rest;
  addParameters(time ? [...parameters, time] : parameters, bag, { owner: 'vertex', builder, at });
  return bag.list();
}

/** How many of the first three words are numbers. */
function countNumbers(words: PajekWord[]): number {
  const first = words.slice(0, AXES.length).findIndex((word) => typeof wordValue(word) !== 'number');
  return first === -1 ? Math.min(words.length, AXES.length) : first;
}
