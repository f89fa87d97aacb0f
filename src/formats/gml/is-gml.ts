import type { Sample } from '../format';
import { Refused } from '../reading/refused';
import { GmlTokens } from './gml-tokens';

/** Whether a text begins with keys and values of GML and comes to a graph; other lists may stand before it. */
export function isGml({ start, root, json }: Sample): boolean {
  if (root || json !== undefined) return false;
  try {
    return comesToGraph(new GmlTokens(start));
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

function comesToGraph(tokens: GmlTokens): boolean {
  for (let depth = 0; ;) {
    if (depth > 0 && tokens.takeClose()) {
      depth -= 1;
      continue;
    }
    const key = tokens.key();
    const opens = tokens.takeOpen();
    if (opens && depth === 0 && key.toLowerCase() === 'graph') return true;
    if (opens) depth += 1;
    else tokens.scalar();
  }
}
