import type { DataCheck } from '../../graph/check-data/data-check';

/** What may be doubted, in numbers, for people. */
export function checkLines({ nodes, edges, quotations, ...check }: DataCheck): string[] {
  const share = Math.round(check.unsourcedShare * 100);
  return [
    `${nodes} nodes, ${check.orphans.length} of them without edges`,
    `${edges} edges, ${check.unsourced.length} of them (${share} %) without quotation, reason or source`,
    ...(check.text ? [`${quotations} quotations, ${check.text.found} of them in the source text`] : []),
  ];
}
