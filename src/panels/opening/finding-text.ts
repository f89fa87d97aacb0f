import { sayMade } from '../../language/say-made';
import type { MappingFinding } from '../../graph/mapping/mapping-finding';

/** What was found of a node, and what to do about it where that is known. */
export const findingText = ({ message, hint }: Pick<MappingFinding, 'message' | 'hint'>): string =>
  [message, ...(hint === undefined ? [] : [hint])].map((made) => sayMade(made).text).join('; ');
