import type { AtlasDocument, Positions } from '../../graph/atlas-document';
import { LAYOUT_IDS } from '../../graph/layout-ids';

/** The layouts of positions.json that have a place for every node of the document; generated, so never a fault. */
export function readPositions(json: string | undefined, document: AtlasDocument): AtlasDocument['positions'] {
  const layouts =
    json === undefined ? undefined : (parse(json) as { layouts?: Record<string, Positions> })?.layouts;
  const whole = LAYOUT_IDS.filter((id) => document.nodes.every((node) => isPlace(layouts?.[id]?.[node.id])));
  return Object.fromEntries(whole.map((id) => [id, layouts?.[id]]));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const isPlace = (place: unknown) =>
  Array.isArray(place) && place.length === 2 && place.every((value) => Number.isFinite(value));
