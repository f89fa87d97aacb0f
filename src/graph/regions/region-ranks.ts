import type { DocumentGraph } from '../document-graph';
import { rangeOf, type SubjectNode } from '../subject';
import type { Geography } from './geography';
import { Placement, type PlacedEntry } from './placement';

/** The regions and countries that a text names by themselves, with their order in it and their share of it. */
export interface RegionRanks {
  /** Shares are of characters where every statement's place in the source is known, else of statements. */
  measure: 'characters' | 'statements';
  /** By first naming. */
  places: RankedPlace[];
}

export interface RankedPlace {
  id: string;
  /** The statements that name it, in document order. */
  statements: SubjectNode[];
  /** What these statements hold of the text of all filtered statements, from 0 to 1. */
  share: number;
  byPlace: Rank;
  byShare: Rank;
}

/** From 1; places that share a rank leave the next ones out: 1, 2, 2, 4. */
export interface Rank {
  rank: number;
  /** How many others have the same rank. */
  sharedWith: number;
}

/** Ranks by the first naming (statement, then character) and by the share of the text; the issuer and the world have none. */
export function rankRegions(graph: DocumentGraph, geography: Geography): RegionRanks {
  const { date } = graph.document.describes;
  const placement = new Placement(graph, geography, { date, lists: {} });
  const statements = placement.entries.map(({ statement }) => statement);
  const measure = statements.every(rangeOf) ? 'characters' : 'statements';
  const sizeOf = (statement: SubjectNode) => {
    const at = rangeOf(statement);
    return measure === 'characters' && at ? at[1] - at[0] : 1;
  };
  const size = (of: SubjectNode[]) => of.reduce((sum, statement) => sum + sizeOf(statement), 0);
  const namings = findNamings(placement);
  const byPlace = toRanks(namings, (a, b) => a.order - b.order || compare(a.character, b.character));
  const byShare = toRanks(namings, (a, b) => size(b.statements) - size(a.statements));
  const ranked = namings.map(({ id, statements: own }) => ({
    id,
    statements: own,
    share: size(own) / size(statements),
    byPlace: byPlace.get(id)!,
    byShare: byShare.get(id)!,
  }));
  return { measure, places: ranked.sort((a, b) => a.byPlace.rank - b.byPlace.rank) };
}

interface Naming {
  id: string;
  statements: SubjectNode[];
  /** Number of the first statement that names it. */
  order: number;
  /** Where in the source it does; Infinity where that is not known. */
  character: number;
}

function findNamings(placement: Placement): Naming[] {
  const namings = new Map<string, Naming>();
  placement.entries.forEach((entry, order) => {
    for (const id of namedPlaces(placement, entry)) {
      const naming = namings.get(id);
      if (naming) naming.statements.push(entry.statement);
      else
        namings.set(id, {
          id,
          statements: [entry.statement],
          order,
          character: firstCharacter(placement.graph, entry, id),
        });
    }
  });
  return [...namings.values()];
}

function namedPlaces(placement: Placement, { mentions }: PlacedEntry): Set<string> {
  const targets = mentions.map(({ target }) => target);
  const places = targets.filter(({ type }) => type === 'region' || type === 'country');
  return new Set(places.map(({ id }) => id).filter((id) => placement.isFilterPlace(id)));
}

function firstCharacter(graph: DocumentGraph, { mentions }: PlacedEntry, id: string): number {
  const edges = mentions.flatMap(({ edge, target }) => (target.id === id ? graph.edge(edge)! : []));
  return Math.min(...edges.flatMap(({ evidence }) => evidence.map(({ at }) => at?.[0] ?? Infinity)));
}

function toRanks(namings: Naming[], order: (a: Naming, b: Naming) => number): Map<string, Rank> {
  const rankOf = (naming: Naming): Rank => ({
    rank: 1 + namings.filter((other) => order(other, naming) < 0).length,
    sharedWith: namings.filter((other) => other !== naming && order(other, naming) === 0).length,
  });
  return new Map(namings.map((naming) => [naming.id, rankOf(naming)]));
}

/** Without NaN for two that are both unknown. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);
