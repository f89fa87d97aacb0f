import { KNOWN, type Attribute, type AttributeValue } from '../../graph/property-graph';
import { AttributeBag } from '../reading/attribute-bag';
import { toTyped } from '../reading/typed-text';
import { dotColour } from './dot-colour';
import { valueOf, type DotId } from './dot-id';
import { readHtmlLabel, readLabel, type LabelNames } from './dot-label';
import type { DotAttributes } from './dot-scope';
import { readPosition } from './dot-position';

export interface AttributeOwner {
  kind: 'node' | 'edge' | 'graph';
  names: LabelNames;
  /** Told what is not kept as it is. */
  onOdd?: (what: 'html' | 'colour', id: DotId) => void;
}

/** Attributes of Graphviz under the names that are known everywhere; all others as they are. */
export function readAttributes(written: DotAttributes, owner: AttributeOwner): Attribute[] {
  const bag = new AttributeBag();
  const isNode = owner.kind === 'node';
  const fill = isNode ? written.get('fillcolor') : undefined;
  for (const [name, id] of written)
    if (name === 'label') addLabel(id, bag, owner);
    else if (name === 'pos' && isNode) readPosition(id, bag);
    else if (name === 'penwidth') bag.add(KNOWN.thickness, numberOf(id));
    else if (name === KNOWN.weight) bag.add(KNOWN.weight, numberOf(id));
    else if (name === KNOWN.parent && isNode) bag.add(KNOWN.parent, id.text);
    else if (name === 'fillcolor' && isNode) bag.add(KNOWN.colour, colourOf(id, owner));
    else if (name === KNOWN.colour) bag.add(fill ? 'pencolor' : KNOWN.colour, colourOf(id, owner));
    else if (!(name === 'style' && fill && id.text === 'filled')) bag.add(name, valueOf(id));
  return bag.list();
}

/** A number, in quotes or not. */
const numberOf = (id: DotId): AttributeValue => toTyped(id.text, 'number') ?? valueOf(id);

function colourOf(id: DotId, { onOdd }: AttributeOwner): string {
  const colour = dotColour(id.text);
  if (colour === undefined && id.text !== '') onOdd?.('colour', id);
  return colour ?? id.text;
}

/** The default, the name of the node, says nothing. */
function addLabel(id: DotId, bag: AttributeBag, { names, onOdd }: AttributeOwner): void {
  if (id.form === 'html') {
    onOdd?.('html', id);
    bag.add(KNOWN.label, readHtmlLabel(id.text));
    bag.add('htmlLabel', id.text);
  } else if (id.form !== 'quoted') bag.add(KNOWN.label, valueOf(id));
  else if (id.text !== '\\N') bag.add(KNOWN.label, readLabel(id.text, names));
}
