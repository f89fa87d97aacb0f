import MiniSearch, { type SearchResult } from 'minisearch';
import type { AtlasDocument } from '../atlas-document';
import { foldedWords, foldText } from '../fold-text';
import { findNames } from './search-names';
import { SEARCH_FIELDS, toSearchRecord, type SearchField, type SearchRecord } from './search-record';

export interface SearchHit {
  id: string;
  /** Kind of the node. */
  kind: string;
  /** Where the match was found; the first of the fields in their order. */
  field: SearchField;
  /** Folded words of the node that matched. */
  terms: string[];
}

/** Hits for a text, best first: a whole name, then the beginning of one, then words in any field, typos allowed. */
export type Search = (text: string, limit?: number) => SearchHit[];

/** Indexes every node of a document in all its languages. */
export function buildSearch(document: AtlasDocument): Search {
  const records = document.nodes.map((_node, index) => toSearchRecord(document, index));
  const words = indexWords(records);
  return (text, limit = 20) => {
    const query = foldText(text.trim());
    const hits = query ? [...rankHits(records, words, query).values()] : [];
    const best = hits
      .sort((a, b) => a.rank - b.rank || b.score - a.score || a.index - b.index)
      .slice(0, limit);
    return best.map(({ index, field, terms }) => ({ ...identify(document, index), field, terms }));
  };
}

interface RankedHit {
  index: number;
  rank: number;
  score: number;
  field: SearchField;
  terms: string[];
}

/** After the ranks of names. */
const WORDS = 3;

function rankHits(records: SearchRecord[], words: MiniSearch, query: string): Map<number, RankedHit> {
  const hits = new Map(findWords(words, query).map((found) => [Number(found.id), toRankedHit(found)]));
  for (const { index, field, rank } of findNames(records, query)) {
    const terms = hits.get(index)?.terms ?? foldedWords(query);
    hits.set(index, { index, rank, score: hits.get(index)?.score ?? 0, field, terms });
  }
  return hits;
}

function indexWords(records: SearchRecord[]): MiniSearch {
  const index = new MiniSearch({
    idField: 'index',
    fields: [...SEARCH_FIELDS],
    extractField: (record, field) => (field === 'index' ? record.index : record[field].join('\n')),
    tokenize: foldedWords,
    processTerm: (term) => term,
    searchOptions: {
      prefix: true,
      fuzzy: tolerance,
      boost: { label: 4, acronym: 4, otherNames: 3, locator: 3, quotations: 0.3 },
    },
  });
  index.addAll(records);
  return index;
}

/** Names of three letters differ by one letter too often (CIS, SCO) to be taken for a slip. */
const tolerance = (term: string): number | false => (term.length > 3 ? 0.2 : false);

/** All words of the query, or else any of them. */
function findWords(index: MiniSearch, query: string): SearchResult[] {
  const all = index.search(query, { combineWith: 'AND' });
  return all.length > 0 ? all : index.search(query);
}

function toRankedHit({ id, score, terms, match }: SearchResult): RankedHit {
  const matched = new Set(Object.values(match).flat());
  const field = SEARCH_FIELDS.find((candidate) => matched.has(candidate)) ?? 'wording';
  return { index: Number(id), rank: WORDS, score, field, terms };
}

function identify(document: AtlasDocument, index: number): { id: string; kind: string } {
  const { id, kind } = document.nodes[index]!;
  return { id, kind };
}
