import type { OpenDocument } from '../open-document.svelte';
import { bestConnected } from '../walk';
import type { Exploring } from './exploring.svelte';

/** So many nodes have an element of their own beside the one where the reader is. */
const MOST = 50;

/** The node where the reader is and those it is linked with, in the order of its links; at first the best connected. */
export function nodesNear(open: OpenDocument, { current, ring, link }: Exploring): string[] {
  if (current === undefined) return bestConnected(open).slice(0, MOST);
  const linked = ring.map(({ other }) => other).filter((id) => id !== current);
  const nearest = [...new Set(linked)].slice(0, MOST);
  // the far end of a link that is read out is always there
  const far = link && link.other !== current && !nearest.includes(link.other) ? [link.other] : [];
  const seen = open.standIns.seen.nodes.has(current) ? [current] : [];
  return [...seen, ...nearest.slice(0, MOST - far.length), ...far];
}
