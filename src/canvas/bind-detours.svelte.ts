import type { Drawing } from '../look/drawing';
import type { OpenDocument } from '../state/open-document.svelte';
import type { GraphRenderer } from './graph-renderer';

/**
 * Leads edges around nodes: all of a small picture, and in a larger one those that stand out, which are read as one. Runs
 * inside the effect that made the renderer.
 */
export function bindDetours(renderer: GraphRenderer, open: OpenDocument, drawn: () => Drawing): void {
  if (renderer.large) return;
  let find = $state.raw<typeof import('../layout/detours').detoursOf | null>(null);
  // after the first picture, which has none; without it edges are straight
  renderer.whenDrawn(
    () => void import('../layout/detours').then(({ detoursOf }) => (find = detoursOf), ignore),
  );
  const seen = $derived(partOf(drawn(), (id) => !open.unseen.has(id)));
  const marked = $derived.by(() => {
    const { selected, related } = open.sight.emphasis;
    return partOf(seen, (id) => selected.has(id) || related.has(id));
  });
  $effect(() => {
    if (find) renderer.bend(new Map([...find(seen, open.positions), ...find(marked, open.positions)]));
  });
}

const partOf = ({ nodes, edges }: Drawing, has: (id: string) => boolean): Drawing => ({
  nodes: nodes.filter(({ id }) => has(id)),
  edges: edges.filter(({ id }) => has(id)),
});

const ignore = (): void => undefined;
