/** Makes labels for blank nodes without one; none that a text itself writes. */
export function labelMaker(text: string): () => string {
  let prefix = 'b';
  while (new RegExp(`_:${prefix}\\d`).test(text)) prefix += '_';
  let count = 0;
  return () => `${prefix}${(count += 1)}`;
}
