/** The same for edges between the same two nodes with the same key. */
export function pairKey(
  { source, target }: { source: string; target: string },
  directed: boolean,
  key = '',
): string {
  const [one, other] = directed || source < target ? [source, target] : [target, source];
  return JSON.stringify([one, other, key]);
}
