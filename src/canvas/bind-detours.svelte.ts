import type { Drawing } from '../look/drawing';
import type { OpenDocument } from '../state/open-document.svelte';
import type { GraphRenderer } from './graph-renderer';

/**
 * Leads edges around nodes: all edges of a small picture; and those that stand out, in any picture, around the nodes that
 * do, since these are read as one, those of a path around its own nodes alone. Runs inside the effect that made the renderer.
 */
export function bindDetours(renderer: GraphRenderer, open: OpenDocument, drawn: () => Drawing): void {
  if (renderer.large) return;
  let find = $state.raw<typeof import('../layout/detours').detoursOf | null>(null);
  // after the first picture, which has none
  renderer.whenDrawn(() => {
    import('../layout/detours').then(
      ({ detoursOf }) => (find = detoursOf),
      () => open.notices.tellNotLoaded(),
    );
  });
  const seen = $derived(partOf(drawn(), (id) => !open.unseen.has(id)));
  const marked = $derived.by(() => {
    const { selected, related } = open.sight.emphasis;
    return partOf(seen, (id) => selected.has(id) || related.has(id));
  });
  const usual = $derived(find?.(seen, open.positions) ?? []);
  const special = $derived(find?.(marked, open.positions) ?? []);
  /** A path is framed by its nodes: a way around others would lead out of what is seen. */
  const besides = $derived.by(() => {
    if (!open.connection.path) return usual;
    const ids = new Set(marked.edges.map(({ id }) => id));
    return [...usual].filter(([id]) => !ids.has(id));
  });
  $effect(() => renderer.bend(new Map([...besides, ...special])));
}

const partOf = ({ nodes, edges }: Drawing, has: (id: string) => boolean): Drawing => ({
  nodes: nodes.filter(({ id }) => has(id)),
  edges: edges.filter(({ id }) => has(id)),
});
