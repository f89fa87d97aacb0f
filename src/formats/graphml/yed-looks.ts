import { KNOWN } from '../../graph/property-graph';
import type { AttributeBag } from '../reading/attribute-bag';
import { toHexColour } from '../reading/hex-colour';
import { toTyped } from '../reading/typed-text';
import type { XmlElement } from '../xml/parse-xml';

type Attributes = XmlElement['attributes'];

/** Adds what an element of yEd's graphics says of a look; false of an element that is not known. */
export function addYedLook(bag: AttributeBag, { name, attributes }: XmlElement): boolean {
  const add = LOOKS.get(name);
  add?.(bag, attributes);
  return add !== undefined;
}

const LOOKS = new Map<string, (bag: AttributeBag, attributes: Attributes) => void>([
  ['Geometry', addGeometry],
  ['Fill', (bag, attributes) => addColour(bag, attributes)],
  ['Shape', (bag, attributes) => addText(bag, KNOWN.shape, attributes.get('type'))],
  ['LineStyle', addLine],
  ['Arrows', addArrows],
]);

/** In yEd `x` and `y` are those of the upper left corner. */
function addGeometry(bag: AttributeBag, attributes: Attributes): void {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => numberOf(attributes, name));
  if (x !== undefined) bag.add(KNOWN.x, x + (width ?? 0) / 2);
  if (y !== undefined) bag.add(KNOWN.y, y + (height ?? 0) / 2);
  if (width !== undefined) bag.add('width', width);
  if (height !== undefined) bag.add('height', height);
}

function addColour(bag: AttributeBag, attributes: Attributes): void {
  const colour = attributes.get('color');
  if (colour === undefined || attributes.get('hasColor') === 'false') return;
  bag.add(KNOWN.colour, toHexColour(colour) ?? colour);
  addText(bag, 'color2', attributes.get('color2'));
}

function addLine(bag: AttributeBag, attributes: Attributes): void {
  const width = numberOf(attributes, 'width');
  addColour(bag, attributes);
  addText(bag, KNOWN.shape, attributes.get('type'));
  if (width !== undefined) bag.add(KNOWN.thickness, width);
}

/** Heads of arrows are a look: whether an edge is directed the file says elsewhere. */
function addArrows(bag: AttributeBag, attributes: Attributes): void {
  addText(bag, 'sourceArrow', attributes.get('source'));
  addText(bag, 'targetArrow', attributes.get('target'));
}

function addText(bag: AttributeBag, name: string, text: string | undefined): void {
  if (text !== undefined) bag.add(name, text);
}

function numberOf(attributes: Attributes, name: string): number | undefined {
  const value = toTyped(attributes.get(name) ?? '', 'number');
  return typeof value === 'number' ? value : undefined;
}
