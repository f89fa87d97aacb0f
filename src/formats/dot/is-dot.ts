import type { Sample } from '../format';
import { Refused } from '../reading/refused';
import { DotTokens } from './dot-tokens';

/** Whether a text begins with the head of a graph and its brace, perhaps behind comments. */
export function isDot({ start, root, json }: Sample): boolean {
  if (root || json !== undefined) return false;
  try {
    const tokens = new DotTokens(start);
    tokens.takeWord('strict');
    if (tokens.takeWord('graph', 'digraph') === undefined) return false;
    tokens.takeId();
    return tokens.takeSign('{');
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}
