/** The document that the figures are about. */
export const MEASURED = './#/foreign-policy-concept-2023';

/** Prints figures under a title: what was measured, and what came out. */
export function report(title: string, figures: Record<string, string>): void {
  const lines = Object.entries(figures).map(([name, figure]) => `    ${name.padEnd(40)} ${figure}`);
  console.log(`\n  ${title}\n${lines.join('\n')}`);
}

/** The middle one, rounded to a tenth. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round((sorted[Math.floor(sorted.length / 2)] ?? NaN) * 10) / 10;
}
