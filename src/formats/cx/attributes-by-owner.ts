import type { Attribute } from '../../graph/property-graph';
import { toId } from '../json/written-number';
import type { JsonSource } from '../json/json-source';
import type { At } from '../reading/place';
import type { GraphBuilder } from '../reading/graph-builder';
import { cxAttribute } from './cx-attribute';

interface Owned {
  /** Attributes of a node or edge; they are handed out once. */
  take(id: string): Attribute[];
  /** Notes the attributes of what is not there. */
  noteLoose(what: string): void;
}

/** The attributes of a CX 1 aspect by the nodes or edges (`po`, one or several) that they belong to. */
export function attributesByOwner(
  list: unknown[],
  { source, builder }: { source: JsonSource; builder: GraphBuilder },
): Owned {
  const byOwner = new Map<string, { attributes: Attribute[]; at: At }>();
  source.each(list, 'attribute', (own) => {
    const attribute = cxAttribute(own, { source, builder });
    for (const owner of Array.isArray(own.po) ? own.po : [own.po]) {
      const id = toId(owner) ?? source.refuse('attribute without “po”', own);
      const known = byOwner.get(id);
      if (known) known.attributes.push(attribute);
      else byOwner.set(id, { attributes: [attribute], at: source.at(own) });
    }
  });
  return {
    take(id) {
      const { attributes = [] } = byOwner.get(id) ?? {};
      byOwner.delete(id);
      return attributes;
    },
    noteLoose(what) {
      for (const [id, { attributes, at }] of byOwner)
        builder.note(
          'not-kept',
          at,
          `attributes of ${what} “${id}”, which is not there: ${attributes.length}`,
        );
    },
  };
}
