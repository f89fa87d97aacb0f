import type { Positions } from '../graph/atlas-document';
import { labelOf } from '../graph/labels';
import { linkEnds } from '../graph/visibility/bridges';
import type { DocumentGraph } from '../graph/document-graph';
import type { Geography } from '../graph/regions/geography';
import type { RegionResult } from '../graph/regions/region-filter';
import { countFolded } from '../graph/visibility/count-folded';
import type { Visibility } from '../graph/visibility/visibility';
import { say } from '../language/say';
import { answersTo, dateOf, visibilityOf } from '../view/answers';
import { arrangementOf, defaultView, type Arrangement, type View } from '../view/view';
import type { ArrangedDocument } from './arranged-document';
import type { BrowserStore } from './storage/browser-store';
import type { CanvasPort } from './picture/canvas-port';
import type { CommandSession } from './commands/command-session.svelte';
import { Connection } from './connection.svelte';
import { CoverageReading } from './coverage-reading.svelte';
import type { Exploring } from './exploring/exploring.svelte';
import { Filtering } from './visibility/filtering';
import { Folding } from './visibility/folding';
import { History, type StepName } from './history.svelte';
import { LayoutRun } from './picture/layout-run.svelte';
import type { Notices } from './notices.svelte';
import { Sight } from './visibility/sight.svelte';
import { Sizing } from './picture/sizing.svelte';
import { SourceCopy } from './source/source-copy.svelte';
import { StandIns } from './visibility/stand-ins.svelte';

/** What an open document needs of the program around it. */
interface Surroundings {
  notices: Notices;
  store: BrowserStore;
  /** The language of names; English where it is not said. */
  preferences?: { readonly language: string };
}

/** One document being read: what is chosen in it, and everything that follows from that. */
export class OpenDocument implements ArrangedDocument {
  readonly notices: Notices;
  readonly store: BrowserStore;
  readonly history: History<Arrangement>;
  readonly sourceCopy: SourceCopy;
  readonly filtering = new Filtering(this);
  readonly folding = new Folding(this);
  readonly layoutRun = new LayoutRun(this);
  readonly standIns: StandIns = new StandIns(this);
  readonly sizing: Sizing = new Sizing(this);
  readonly sight: Sight = new Sight(this);
  readonly coverageReading = new CoverageReading();
  readonly connection = new Connection(this);

  /** Ids of nodes, or of one edge or bridge. */
  selection = $state.raw<string[]>([]);
  /** Found by the search box. */
  matched = $state.raw<ReadonlySet<string>>(new Set());
  /** What stays selected while the keyboard walks. */
  kept: string[] = [];
  trail: string[] = [];
  /** Loaded after the picture, and set by it. */
  exploring = $state.raw<Exploring | null>(null);
  /** What was said in its command line, once that was opened. */
  commands: CommandSession | null = null;
  hovered = $state.raw<string | null>(null);
  /** Statement at which the text is being read, where the graph goes along. */
  readAt = $state.raw<string | null>(null);
  canvas = $state.raw<CanvasPort | null>(null);
  /** What is done to draw a large picture, in words, and the share of it that is done; null at other times. */
  drawing = $state.raw<{ words: string; share: number } | null>(null);

  readonly arrangement: Arrangement = $derived.by(() => this.history.current);
  readonly date: string = $derived.by(() => dateOf(this.graph, this.arrangement.region));

  /** What the statements answer to the chosen places, paused or not; null while none is chosen. */
  readonly answers: RegionResult | null = $derived.by(() =>
    answersTo(this.graph, this.geography, this.arrangement.region),
  );

  readonly visibility: Visibility = $derived.by(() => this.visibilityOf(this.arrangement));

  readonly positions: Positions = $derived.by(() => ({
    ...this.layoutRun.placesOf(this.arrangement.layout),
    ...this.arrangement.moved,
  }));

  /** Nodes and edges that are not drawn, for whatever reason. */
  readonly unseen: Set<string> = $derived.by(() => {
    const { nodes, edges } = this.standIns.seen;
    const all = [...this.graph.nodes(), ...this.graph.edges()];
    return new Set(all.filter(({ id }) => !nodes.has(id) && !edges.has(id)).map(({ id }) => id));
  });

  /** How many topics and groups each statement still holds folded. */
  readonly foldedCounts: Map<string, number> = $derived.by(() => countFolded(this.graph, this.visibility));

  /** Whether there is something that the details tell of. */
  readonly hasDetails: boolean = $derived.by(
    () => this.selection.length > 0 || this.connection.ends !== null,
  );

  constructor(
    readonly graph: DocumentGraph,
    readonly geography: Geography,
    private readonly around: Surroundings,
    view: View = defaultView(graph.document.id),
  ) {
    const { notices, store } = around;
    this.notices = notices;
    this.store = store;
    this.history = new History(arrangementOf(view));
    this.sourceCopy = new SourceCopy(graph, { notices, store });
    void this.sourceCopy.restore();
    this.select(view.selection);
    this.connection.follow(view.why);
    void this.layoutRun.complete();
  }

  nameOf(id: string): string {
    return labelOf(this.graph, id, this.around.preferences?.language ?? 'en').text;
  }

  change(name: StepName, patch: Partial<Arrangement>): void {
    const next = { ...this.arrangement, ...patch };
    if (JSON.stringify(next) !== JSON.stringify(this.arrangement)) this.history.push(name, next);
  }

  /** Nodes, or one edge or bridge, which is never chosen together with anything else. */
  select(ids: string[]): void {
    const nodes = [...new Set(ids)].filter((id) => this.graph.node(id));
    const [link] = ids.filter((id) => linkEnds(this.graph, id));
    this.selection = nodes.length || !link ? nodes : [link];
    this.kept = [];
  }

  /** Adds a node to the selection, or takes it out; an edge or bridge takes the place of all. */
  toggleSelected(id: string): void {
    if (linkEnds(this.graph, id)) return this.select([id]);
    const others = this.selection.filter((selected) => selected !== id);
    this.select(this.selection.includes(id) ? others : [...others, id]);
  }

  walkTo(id: string): void {
    const { kept } = this;
    const from = this.selection.findLast((other) => this.graph.node(other));
    if (from !== undefined && from !== id) this.trail = [...this.trail, from];
    this.select([...kept.filter((other) => other !== id), id]);
    this.kept = kept;
  }

  /** What is selected now stays so while the keyboard walks on. */
  keepSelection(): void {
    this.kept = this.selection;
  }

  focusOn(node: string, depth: number): void {
    const name = () =>
      say('focused on {node}, {count} step|focused on {node}, {count} steps', {
        node: this.nameOf(node),
        count: depth,
      });
    this.change(name, { focus: { node, depth } });
  }

  leaveFocus(): void {
    if (this.arrangement.focus) this.change(() => say('left the focus'), { focus: null });
  }

  /** Takes over what an address asks for: a step of the history where it is still there, else a new one. */
  takeView(view: View, step?: number): void {
    if (step === undefined || !this.history.jumpTo(step))
      this.change(() => say('followed a link'), arrangementOf(view));
    this.select(view.selection);
    this.connection.follow(view.why);
    void this.layoutRun.complete();
  }

  visibilityOf(arrangement: Arrangement): Visibility {
    return visibilityOf(this.graph, arrangement, this.answersFor(arrangement));
  }

  /** As computed already, where the question is the same. */
  private answersFor({ region }: Arrangement): RegionResult | null {
    return region === this.arrangement.region ? this.answers : answersTo(this.graph, this.geography, region);
  }
}
