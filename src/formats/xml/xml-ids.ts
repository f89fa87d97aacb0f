import { FreeNames } from '../../graph/free-names';
import type { PropertyNode } from '../../graph/property-graph';
import type { LossCount } from '../writing/loss-count';
import { isXmlText, xmlText } from './xml-text';

/** Ids of nodes as XML can hold them: as they are, but for characters that it cannot hold, and still unique. */
export class XmlIds {
  readonly #changed = new Map<string, string>();

  constructor(nodes: readonly PropertyNode[], losses: LossCount) {
    const odd = nodes.filter(({ id }) => !isXmlText(id));
    if (odd.length === 0) return;
    const names = new FreeNames(nodes.map(({ id }) => id));
    for (const { id } of odd) {
      losses.add('ids of nodes with characters that XML cannot hold, written as �');
      this.#changed.set(id, names.take(xmlText(id).replace(/&[^&;]*;/g, '\ufffd')));
    }
  }

  written(id: string): string {
    return this.#changed.get(id) ?? id;
  }
}
