import type { Positions } from '../graph/atlas-document';
import type { DocumentGraph } from '../graph/document-graph';
import { emphasise, type Emphasis } from '../graph/emphasis';
import type { Geography } from '../graph/geography';
import { placeStatements, type RegionResult } from '../graph/region-filter';
import { computeVisibility, type Visibility } from '../graph/visibility';
import { arrangementOf, defaultView, type Arrangement, type View } from '../view/view';
import type { ArrangedDocument } from './arranged-document';
import type { CanvasPort } from './canvas-port';
import { Filtering } from './filtering';
import { countFolded, Folding } from './folding';
import { History } from './history.svelte';
import { LayoutRun } from './layout-run.svelte';
import type { Notices } from './notices.svelte';

/** One document being read: what is chosen in it, and everything that follows from that. */
export class OpenDocument implements ArrangedDocument {
  readonly history: History<Arrangement>;
  readonly filtering = new Filtering(this);
  readonly folding = new Folding(this);
  readonly layoutRun = new LayoutRun(this);

  /** Ids of nodes, or of one edge. */
  selection = $state.raw<string[]>([]);
  /** Found by the search box. */
  matched = $state.raw<ReadonlySet<string>>(new Set());
  /** What stays selected while the keyboard walks. */
  kept: string[] = [];
  hovered = $state.raw<string | null>(null);
  canvas = $state.raw<CanvasPort | null>(null);

  readonly arrangement: Arrangement = $derived.by(() => this.history.current);
  readonly date: string = $derived.by(() => this.dateOf(this.arrangement));

  /** What the statements answer to the chosen places, paused or not; null while none is chosen. */
  readonly answers: RegionResult | null = $derived.by(() => this.answersOf(this.arrangement));

  readonly visibility: Visibility = $derived.by(() => this.visibilityOf(this.arrangement));

  readonly positions: Positions = $derived.by(() => ({
    ...this.graph.document.positions[this.arrangement.layout],
    ...this.arrangement.moved,
  }));

  /** Nodes and edges that are not drawn, for whatever reason. */
  readonly unseen: Set<string> = $derived.by(() => {
    const { nodes, edges } = this.visibility;
    const all = [...this.graph.nodes(), ...this.graph.edges()];
    return new Set(all.filter(({ id }) => !nodes.has(id) && !edges.has(id)).map(({ id }) => id));
  });

  /** How many topics and groups each statement still holds folded. */
  readonly foldedCounts: Map<string, number> = $derived.by(() => countFolded(this.graph, this.visibility));

  readonly emphasis: Emphasis = $derived.by(() =>
    emphasise(this.graph, this.visibility, {
      chosen: this.selection,
      along: this.selection.flatMap((id) => this.pathOf(id)),
    }),
  );

  readonly hoverEmphasis: Emphasis = $derived.by(() =>
    emphasise(this.graph, this.visibility, { chosen: this.hovered ? [this.hovered] : [] }),
  );

  constructor(
    readonly graph: DocumentGraph,
    readonly geography: Geography,
    readonly notices: Notices,
    view: View = defaultView(graph.document.id),
  ) {
    this.history = new History(arrangementOf(view));
    this.select(view.selection);
  }

  change(name: string, patch: Partial<Arrangement>): void {
    const next = { ...this.arrangement, ...patch };
    if (JSON.stringify(next) !== JSON.stringify(this.arrangement)) this.history.push(name, next);
  }

  /** Nodes, or one edge: an edge is never chosen together with anything else. */
  select(ids: string[]): void {
    const nodes = [...new Set(ids)].filter((id) => this.graph.node(id));
    const [edge] = ids.filter((id) => this.graph.edge(id));
    this.selection = nodes.length || !edge ? nodes : [edge];
    this.kept = [];
  }

  /** Adds a node to the selection, or takes it out; an edge takes the place of all. */
  toggleSelected(id: string): void {
    if (this.graph.edge(id)) return this.select([id]);
    const others = this.selection.filter((selected) => selected !== id);
    this.select(this.selection.includes(id) ? others : [...others, id]);
  }

  walkTo(id: string): void {
    const { kept } = this;
    this.select([...kept.filter((other) => other !== id), id]);
    this.kept = kept;
  }

  /** What is selected now stays so while the keyboard walks on. */
  keepSelection(): void {
    this.kept = this.selection;
  }

  focusOn(node: string, depth: number): void {
    this.change(`focused, depth ${depth}`, { focus: { node, depth } });
  }

  leaveFocus(): void {
    if (this.arrangement.focus) this.change('left the focus', { focus: null });
  }

  /** Takes over what an address asks for: a step of the history where it is still there, else a new one. */
  takeView(view: View, step?: number): void {
    if (step === undefined || !this.history.jumpTo(step)) this.change('followed a link', arrangementOf(view));
    this.select(view.selection);
  }

  visibilityOf(arrangement: Arrangement): Visibility {
    const answers = arrangement === this.arrangement ? this.answers : this.answersOf(arrangement);
    const region = arrangement.region.paused ? null : answers;
    return computeVisibility(this.graph, {
      facets: arrangement.facets,
      region,
      regionNodes: region ? arrangement.region.places : [],
      layers: arrangement.layers,
      date: this.dateOf(arrangement),
      opened: new Set(arrangement.opened),
      hidden: new Set(arrangement.hidden),
      focus: arrangement.focus,
    });
  }

  /** Nodes and edges by which the region filter came to a statement. */
  private pathOf(id: string): string[] {
    const paths = this.arrangement.region.paused ? [] : (this.answers?.placed.get(id)?.paths ?? []);
    return paths.flatMap(({ nodes, edges }) => [...nodes, ...edges]);
  }

  private answersOf(arrangement: Arrangement): RegionResult | null {
    const { places, tiers, lists } = arrangement.region;
    if (places.length === 0) return null;
    const date = this.dateOf(arrangement);
    return placeStatements(this.graph, this.geography, { regions: places, tiers, lists, date });
  }

  private dateOf({ region }: Arrangement): string {
    return region.date ?? this.graph.document.describes.date;
  }
}
