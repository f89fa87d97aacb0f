import { mentionsOf, type Mentions } from '../../graph/mentions';
import { emphasise, type Emphasis } from '../../graph/visibility/emphasis';
import type { OpenDocument } from '../open-document.svelte';

/** What stands out, in the picture and in the text. */
export class Sight {
  constructor(private readonly open: OpenDocument) {}

  /** By what the details are about. */
  readonly emphasis: Emphasis = $derived.by(() => {
    const { graph, standIns, selection, connection } = this.open;
    return emphasise(graph, standIns.seen, {
      chosen: selection.length ? selection : connection.shownEnds,
      along: [...selection.flatMap((id) => this.#pathOf(id)), ...connection.along],
      isAlone: !selection.length,
    });
  });

  /** By what the pointer or the keyboard is on, or the text that is being read. */
  readonly hoverEmphasis: Emphasis = $derived.by(() => {
    const { graph, standIns, hovered, hasDetails, readAt } = this.open;
    const at = hovered ?? (hasDetails ? null : readAt);
    return emphasise(graph, standIns.seen, { chosen: at ? [at] : [] });
  });

  /** Where the text speaks of what the details are about. */
  readonly mentions: Mentions = $derived.by(() => {
    const { graph, selection, connection } = this.open;
    return mentionsOf(graph, selection.length ? selection : connection.edges);
  });

  /** Nodes and edges by which the region filter came to a statement. */
  #pathOf(id: string): string[] {
    const { arrangement, answers } = this.open;
    const paths = arrangement.region.paused ? [] : (answers?.placed.get(id)?.paths ?? []);
    return paths.flatMap(({ nodes, edges }) => [...nodes, ...edges]);
  }
}
