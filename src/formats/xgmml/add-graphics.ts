import { KNOWN } from '../../graph/property-graph';
import { toHexColour } from '../reading/hex-colour';
import { toTyped } from '../reading/typed-text';
import type { Unplaced } from '../reading/unplaced';
import type { XmlElement } from '../xml/parse-xml';
import type { XgmmlScope } from './xgmml-scope';

const NAMES = {
  node: new Map<string, string>([
    ['x', KNOWN.x],
    ['y', KNOWN.y],
    ['z', KNOWN.z],
    ['w', 'width'],
    ['h', 'height'],
    ['fill', KNOWN.colour],
    ['type', KNOWN.shape],
    ['width', 'borderWidth'],
    ['outline', 'borderColor'],
  ]),
  edge: new Map<string, string>([
    ['fill', KNOWN.colour],
    ['width', KNOWN.thickness],
    ['type', KNOWN.shape],
  ]),
};

/** What a `<graphics>` says of the look of its node or edge; `x` and `y` are those of the middle, `y` downwards. */
export function addGraphics(owner: XgmmlScope, { attributes, place }: XmlElement, unplaced: Unplaced): void {
  const names = owner.kind === 'node' || owner.kind === 'edge' ? NAMES[owner.kind] : undefined;
  for (const [name, text] of attributes) {
    const known = names?.get(name);
    if (known === undefined) unplaced.add(`look “${name}”`, place);
    else owner.bag.add(known, toHexColour(text) ?? toTyped(text, 'number') ?? text);
  }
}
