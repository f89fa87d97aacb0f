import type { AtlasEdge, AtlasNode, EntityNode } from '../atlas-document';
import { isContentEdge } from '../content-relation';
import type { DocumentGraph } from '../document-graph';
import { isSubject, type SubjectNode } from '../subject';
import type { Geography } from './geography';
import { isCountingMembership } from './membership';
import { countryCode, PlaceSets, type CodeSet } from './place-set';

/** A statement of a filtered kind, or a thing, with its counting edges to places, organisations and groups. */
export interface PlacedEntry {
  statement: SubjectNode;
  mentions: Mention[];
}

/** A counting edge with all that the tiers ask of its target. */
export interface Mention {
  /** Id of the edge. */
  edge: string;
  target: EntityNode;
  codes: CodeSet | undefined;
  /** The list that the reader chose for a group or a region without a set. */
  list: CodeSet | undefined;
  members: readonly Member[];
}

export interface Member {
  country: string;
  code: string;
  /** Id of the membership. */
  edge: string;
}

/** What the tiers of the region filter are tested against, gathered once for many places. */
export class Placement {
  readonly sets: PlaceSets;
  /** In document order. */
  readonly entries: PlacedEntry[];
  /** Code or id of the document's issuer, which is left out as named country and as member. */
  readonly issuer: string;

  constructor(
    readonly graph: DocumentGraph,
    geography: Geography,
    { date, lists }: { date: string; lists: Record<string, string> },
  ) {
    this.sets = new PlaceSets(graph, geography, lists);
    const issuer = graph.document.describes.issuer;
    this.issuer = codeOf(graph.node(issuer)) ?? issuer.replace(/^country:(?=[A-Z]{2}$)/, '');
    const mentions = this.#findMentions(this.#findMembers(date));
    this.entries = filteredSubjects(graph).map((statement) => ({
      statement,
      mentions: mentions.get(statement.id) ?? [],
    }));
  }

  /** Whether a reader may filter by this place; the issuer's own country is not offered. */
  isFilterPlace(place: string): boolean {
    const codes = this.sets.codesOf(place);
    return this.sets.isPlace(place) && !(codes?.size === 1 && codes.has(this.issuer));
  }

  #findMentions(members: Map<string, Member[]>): Map<string, Mention[]> {
    const mentions = new Map<string, Mention[]>();
    for (const edge of this.graph.edges().filter(isCountingEdge)) {
      for (const { from, to } of readings(edge)) {
        const target = this.graph.node(to);
        if (!target || isSubject(target) || target.type === 'topic') continue;
        addTo(mentions, from, {
          edge: edge.id,
          target,
          codes: this.sets.codesOf(target.id),
          list: this.sets.readersList(target.id),
          members: members.get(target.id) ?? [],
        });
      }
    }
    return mentions;
  }

  /** Counting members on the date by organisation, the issuer and those of universal bodies left out. */
  #findMembers(date: string): Map<string, Member[]> {
    const members = new Map<string, Member[]>();
    for (const { id, source, target, membership } of this.graph.edges()) {
      if (!membership || !isCountingMembership(membership, date)) continue;
      const code = codeOf(this.graph.node(source));
      const body = this.graph.node(target) as EntityNode;
      if (code === undefined || code === this.issuer || body.organisation?.universal) continue;
      addTo(members, target, { country: source, code, edge: id });
    }
    return members;
  }
}

/** A statement's own content edge, of any stance, that the text states or paraphrases. */
export function isCountingEdge(edge: AtlasEdge): boolean {
  return isContentEdge(edge) && (edge.basis === 'stated' || edge.basis === 'paraphrased');
}

/** A file may let a link lead to a place or away from it; either way it tells of the place. */
const readings = ({ source, target, relation }: AtlasEdge) => [
  { from: source, to: target },
  ...(relation === 'linked' ? [{ from: target, to: source }] : []),
];

function filteredSubjects(graph: DocumentGraph): SubjectNode[] {
  const kinds = new Set(graph.document.kinds.filter(({ filtered }) => filtered).map(({ id }) => id));
  return graph.nodes().filter((node): node is SubjectNode => isSubject(node) && isFiltered(node, kinds));
}

const isFiltered = (node: AtlasNode, kinds: ReadonlySet<string>): boolean =>
  node.type === 'thing' || kinds.has(node.kind);

const codeOf = (node?: AtlasNode): string | undefined =>
  node?.type === 'country' ? countryCode(node) : undefined;

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
