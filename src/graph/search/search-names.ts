import type { SearchField, SearchRecord } from './search-record';

export interface NameHit {
  index: number;
  field: SearchField;
  /** Smaller is better. */
  rank: NameRank;
}

/** 0 a whole label or acronym, 1 another whole name, 2 the beginning of a name. */
export type NameRank = 0 | 1 | 2;

const NAME_FIELDS: readonly SearchField[] = ['label', 'acronym', 'otherNames'];

/** Nodes with a name that is the folded text or begins with it. */
export function findNames(records: readonly SearchRecord[], text: string): NameHit[] {
  return records.flatMap((record) => bestName(record, text) ?? []);
}

function bestName(record: SearchRecord, text: string): NameHit | undefined {
  const hits = NAME_FIELDS.flatMap((field) => {
    const rank = rankIn(record[field], field, text);
    return rank === undefined ? [] : [{ index: record.index, field, rank }];
  });
  return hits.sort((a, b) => a.rank - b.rank)[0];
}

function rankIn(names: string[], field: SearchField, text: string): NameRank | undefined {
  if (names.includes(text)) return field === 'otherNames' ? 1 : 0;
  return names.some((name) => name.startsWith(text)) ? 2 : undefined;
}
