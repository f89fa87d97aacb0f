import { percentDecode, percentEncode } from '../../graph/percent-encoding';

/** The id that has no letter, which would not be seen in a list. */
const EMPTY = '%u';

/** Ids in an address: percent-encoded so that a comma or `~` in an id stays part of it; colons stay readable. */
export const encodeId = (id: string): string =>
  id === '' ? EMPTY : percentEncode(id).replaceAll('%3A', ':').replaceAll('~', '%7E').replaceAll('%2A', '*');

/** Undefined for text that is no id so written. */
export function decodeId(text: string): string | undefined {
  if (text === EMPTY) return '';
  return text === '' ? undefined : percentDecode(text);
}

export const encodeIds = (ids: string[]): string => ids.map(encodeId).join(',');

export function decodeIds(text: string): string[] | undefined {
  const ids = text.split(',').filter(Boolean).map(decodeId);
  return ids.includes(undefined) ? undefined : [...new Set(ids as string[])];
}
