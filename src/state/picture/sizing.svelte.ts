import type { Measure } from '../../graph/metrics/measure';
import type { GraphMeasures } from '../../graph/metrics/metrics';
import { toSizeScale, type SizeScale } from '../../graph/metrics/size-scale';
import { say } from '../../language/say';
import type { Visibility } from '../../graph/visibility/visibility';
import type { ArrangedDocument } from '../arranged-document';

/** Measures of what is shown, and the sizes of nodes by them; the algorithms are loaded when first asked for. */
export class Sizing {
  constructor(private readonly open: ArrangedDocument) {}

  /** Null while a node's size follows its kind alone. */
  readonly scale: Promise<SizeScale | null> = $derived.by(() =>
    this.scaleFor(this.open.visibility, this.open.arrangement.measure),
  );

  /** `label` says the measure in words. */
  choose(measure: Measure | null, label: string): void {
    this.open.change(() => say('sized the nodes {how}', { how: label }), { measure });
  }

  async measure(): Promise<GraphMeasures> {
    const { graph, visibility } = this.open;
    const { measureGraph } = await import('../../graph/metrics/metrics');
    return measureGraph(graph, visibility);
  }

  /** Of what another arrangement shows. */
  async scaleFor(visibility: Visibility, measure: Measure | null): Promise<SizeScale | null> {
    const { graph } = this.open; // asked before the first wait: later nothing follows it
    const metrics = measure && (await loadMetrics());
    if (!metrics) {
      if (measure) this.open.notices.tellNotLoaded();
      return null;
    }
    return toSizeScale(metrics.measureGraph(graph, visibility).nodes, measure);
  }
}

/** Null where the part could not be loaded. */
const loadMetrics = () => import('../../graph/metrics/metrics').catch(() => null);
