import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, NodeResult } from 'axe-core';

/** Those of WCAG 2.2 up to AA, and what is good practice beyond. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a rule could not tell, and a person has told once for all. */
export interface Reviewed {
  rule: string;
  /** Why the rule could not tell, in its own word; undefined for any. */
  because?: string;
  /** Elements, or what stands around them. */
  within: string;
  reason: string;
}

export interface Scan {
  /** Rules that are broken, each with the elements that break them. */
  broken: string[];
  /** What no rule could tell and nobody has looked at. */
  untold: string[];
  /** Places in the list of what was looked at that were needed. */
  used: number[];
}

/** Before the page opens: its policy refuses other ways. */
export async function bringAxe(page: Page): Promise<void> {
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await page.addInitScript({ content: readFileSync(path, 'utf8') });
}

export const scanPage = (page: Page, reviewed: Reviewed[] = []): Promise<Scan> =>
  page.evaluate(runAxe, { rules: RULES, reviewed });

/** Runs in the page. */
async function runAxe({ rules, reviewed }: { rules: string[]; reviewed: Reviewed[] }): Promise<Scan> {
  const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
  const { violations, incomplete } = await axe.run({
    runOnly: rules,
    resultTypes: ['violations', 'incomplete'],
  });
  const place = ({ target }: NodeResult) => target.join(' ');
  const broken = violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(place).join(', ')})`);
  const used = new Set<number>();
  const untold = incomplete.flatMap(({ id, nodes }) =>
    nodes.flatMap((node) => {
      const because = [...node.any, ...node.all, ...node.none].map(
        ({ data }) => (data as { messageKey?: string } | null)?.messageKey,
      );
      const element = document.querySelector(place(node));
      const at = reviewed.findIndex(
        (one) =>
          one.rule === id && (!one.because || because.includes(one.because)) && element?.closest(one.within),
      );
      if (at >= 0) used.add(at);
      return at >= 0 ? [] : [`${id} ${because.join()}: ${place(node)}`];
    }),
  );
  return { broken, untold, used: [...used] };
}
