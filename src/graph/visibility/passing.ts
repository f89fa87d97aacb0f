import type { AtlasEdge, AtlasNode, EntityNode } from '../atlas-document';
import { isContentEdge } from '../content-relation';
import type { DocumentGraph } from '../document-graph';
import { FacetTest } from './facet-test';
import { isStatementEdge } from './facets';
import { isCurrentMembership } from '../regions/membership';
import { isSubject, type SubjectNode } from '../subject';
import { passingEdges } from './passing-edges';
import { isCountingEdge } from '../regions/placement';
import type { RegionResult } from '../regions/region-filter';
import { shownPath, type ShownPath } from '../regions/shown-path';
import type { VisibilityQuery } from './visibility-query';

/** What passes the region filter and the facets, and which edges the layers draw; before folding, hiding and focus. */
export class Passing {
  readonly path: ShownPath;
  /** Ids of current memberships. */
  readonly memberships: Set<string>;
  readonly #facets: FacetTest;
  readonly #region: RegionResult | null;
  /** Ids of the edges from statements that pass: content, the editor's links, themes. */
  readonly #edges: Set<string>;
  readonly #statements: Set<string>;
  /** Whether kinds are asked for among which is no subject. */
  readonly #isAlone: boolean;
  /** Subjects that lead to others: those that pass, and unseen those that only their kind leaves out, where all are. */
  readonly #leading: Set<string>;
  readonly #reached: Set<string>;
  readonly #chosen: Set<string>;
  readonly #answers: Set<string>;
  readonly #alone: Set<string>;

  constructor(
    readonly graph: DocumentGraph,
    readonly query: VisibilityQuery,
  ) {
    this.#facets = new FacetTest(query.facets);
    this.#region = query.region?.regions.length ? query.region : null;
    this.#chosen = new Set(query.regionNodes);
    this.#edges = passingEdges(graph, this.#facets, query.layers.themes);
    this.memberships = this.#currentMemberships();
    const subjects = graph.nodes().filter(isSubject);
    const ofKind = subjects.filter((node) => this.#facets.allowsNode(node));
    this.#isAlone = this.#facets.isActive && ofKind.length === 0;
    this.#statements = this.#passingOf(ofKind);
    this.#leading = this.#isAlone ? this.#passingOf(subjects) : this.#statements;
    this.path = shownPath(graph, this.#region, {
      passes: (id) => this.#leading.has(id),
      allows: (id) => this.#edges.has(id),
    });
    this.#reached = this.#reachedNodes();
    this.#alone = this.#nodesAlone();
    if (!this.#region) this.#reachMembers(this.#reached);
    this.#answers = this.#answeringNodes();
  }

  allowsNode(node: AtlasNode): boolean {
    if (isSubject(node) && this.#statements.has(node.id)) return true;
    if (node.type === 'statement') return false;
    if (!this.#facets.allowsNode(node)) return false;
    return !this.#isFiltering() || this.isWanted(node.id) || this.#reached.has(node.id);
  }

  /**
   * Chosen as a place, on a path that explains it, what a relation asked for leads to, or of a kind that was asked for
   * alone: shown without being opened.
   */
  isWanted(id: string): boolean {
    return this.#chosen.has(id) || this.path.nodes.has(id) || this.#answers.has(id) || this.#alone.has(id);
  }

  allowsEdge(edge: AtlasEdge): boolean {
    if (edge.relation === 'memberOf') return this.memberships.has(edge.id) && this.#showsMembership(edge);
    if (edge.relation !== 'locatedIn') return this.#edges.has(edge.id);
    return (
      this.#facets.allowsBasis('background') && (this.query.layers.geography || this.path.edges.has(edge.id))
    );
  }

  #isFiltering(): boolean {
    return this.#facets.isActive || this.#region !== null;
  }

  #currentMemberships(): Set<string> {
    if (!this.#facets.allowsBasis('background')) return new Set();
    const current = this.graph
      .edges()
      .filter(({ membership }) => membership && isCurrentMembership(membership, this.query.date));
    return new Set(current.map(({ id }) => id));
  }

  /** Whatever their kind. */
  #passingOf(subjects: SubjectNode[]): Set<string> {
    const supported = this.#supportedNodes();
    const passes = ({ id }: SubjectNode) =>
      (!this.#region || this.#region.placed.has(id)) && (!this.#facets.isActiveForEdges || supported.has(id));
    return new Set(subjects.filter(passes).map(({ id }) => id));
  }

  /** Nodes at either end of a passing content edge or link of the editor. */
  #supportedNodes(): Set<string> {
    const supporting = this.graph.edges().filter((edge) => isStatementEdge(edge) && this.#edges.has(edge.id));
    return new Set(supporting.flatMap(({ source, target }) => [source, target]));
  }

  #reachedNodes(): Set<string> {
    const reached = new Set<string>();
    for (const edge of this.graph.edges())
      if (this.#edges.has(edge.id) && this.#leadsOn(edge)) this.#reachAlong(edge, reached);
    return reached;
  }

  /** From a subject that leads on; a link of a file is followed to its beginning, too, but from thing to thing none is. */
  #reachAlong({ source, target, relation }: AtlasEdge, reached: Set<string>): void {
    const ends = relation === 'linked' ? [source, target] : [source];
    for (const from of ends.filter((end) => this.#leading.has(end))) {
      const to = from === source ? target : source;
      const isThing = (id: string) => this.graph.node(id)?.type === 'thing';
      if (!isThing(from) || !isThing(to)) reached.add(to);
    }
  }

  /** "Only what is rejected" must show what that is; where too much answers, it stays folded. */
  #answeringNodes(): Set<string> {
    if (!this.#facets.asksForRelations) return new Set();
    const answering = this.graph
      .edges()
      .filter((edge) => isContentEdge(edge) && this.#edges.has(edge.id) && this.#leading.has(edge.source));
    const targets = new Set(answering.map(({ target }) => target));
    return targets.size <= MOST_ANSWERS ? targets : new Set();
  }

  /**
   * "Only organisations" leaves no statement that could be seen to lead to them: they are shown for themselves. Under other
   * filters they are those that the statements lead to which pass these.
   */
  #nodesAlone(): Set<string> {
    if (!this.#isAlone) return new Set();
    const isNarrowed = this.#facets.isActiveForEdges || this.#region !== null;
    const asked = this.graph.nodes().filter((node) => this.#facets.allowsNode(node));
    return new Set(asked.map(({ id }) => id).filter((id) => !isNarrowed || this.#reached.has(id)));
  }

  #leadsOn(edge: AtlasEdge): boolean {
    if (edge.relation === 'touches') return true;
    return this.#region ? isCountingEdge(edge) : isContentEdge(edge);
  }

  /** Countries that the document does not name follow their organisations; under a region filter only paths do. */
  #reachMembers(reached: Set<string>): void {
    const members = [...this.memberships].map((id) => this.graph.edge(id)!);
    const follows = ({ source, target }: AtlasEdge) => reached.has(target) && !this.#isNamed(source);
    for (const edge of members.filter(follows)) reached.add(edge.source);
  }

  #showsMembership({ id, source, target }: AtlasEdge): boolean {
    const { layers, opened } = this.query;
    if (layers.memberships || opened.has(source) || opened.has(target) || this.path.edges.has(id))
      return true;
    return this.#isNamed(source) && this.#isNamed(target);
  }

  #isNamed(id: string): boolean {
    return (this.graph.node(id) as EntityNode | undefined)?.named ?? false;
  }
}

const MOST_ANSWERS = 30;
