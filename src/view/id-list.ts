/** Ids in an address: percent-encoded so that a comma or `~` in an id stays part of it; colons stay readable. */
export const encodeId = (id: string): string =>
  encodeURIComponent(id).replaceAll('%3A', ':').replaceAll('~', '%7E').replaceAll('%2A', '*');

/** Undefined for text that is not valid percent-encoding. */
export function decodeId(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

export const encodeIds = (ids: string[]): string => ids.map(encodeId).join(',');

export function decodeIds(text: string): string[] | undefined {
  const ids = text === '' ? [] : text.split(',').map(decodeId);
  return ids.includes(undefined) ? undefined : [...new Set(ids as string[])];
}
