import type { Bridges } from '../../graph/visibility/bridges';
import type { Seen } from '../../graph/visibility/emphasis';
import type { Visibility } from '../../graph/visibility/visibility';
import {
  bridgesIn,
  ghostsIn,
  seenIn,
  standInLinks,
  wholeArrangement,
  type Looked,
} from '../../view/stand-ins';
import type { ArrangedDocument } from '../arranged-document';

/** What stands in the picture for nodes that filters or the reader took away: bridges over them, or their ghosts. */
export class StandIns {
  constructor(private readonly open: ArrangedDocument) {}

  /** What would be seen without filters and hiding. */
  readonly #whole: Visibility | null = $derived.by(() => {
    const whole = wholeArrangement(this.open.arrangement);
    return whole && this.open.visibilityOf(whole);
  });

  readonly #looked: Looked = $derived.by(() => {
    const { graph, arrangement, visibility } = this.open;
    return { graph, arrangement, visibility, whole: this.#whole };
  });

  /** Ids of the edges by which nodes taken away join others: those that pass the filters. */
  readonly links: ReadonlySet<string> = $derived.by(() => standInLinks(this.open));

  readonly bridges: Bridges = $derived.by(() => bridgesIn(this.#looked));

  /** Nodes and edges. */
  readonly ghosts: ReadonlySet<string> = $derived.by(() => ghostsIn(this.#looked));

  /** All that is drawn. */
  readonly seen: Seen = $derived.by(() => seenIn(this.open, { bridges: this.bridges, ghosts: this.ghosts }));
}
