import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';

interface Axe {
  run(options: { runOnly: string[] }): Promise<AxeResults>;
  setup(root: Element): void;
  teardown(): void;
  commons: {
    aria: { getRole(element: Element): string | null };
    text: { accessibleText(element: Element): string };
  };
}

export const axeSource = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs in the page that has axe. */
export async function brokenRules(): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: Axe };
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await axe.run({ runOnly });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** Runs in the page that has axe: the first visible element with a role and, if one is asked for, a name; of a radio button the label. */
export function findByRole([role, source, exact]: [string, string | null, string | null]): Element | null {
  const { axe } = globalThis as unknown as { axe: Axe };
  axe.setup(document.documentElement);
  try {
    const pattern = source === null ? null : new RegExp(source);
    const isMeant = (element: Element): boolean => {
      if (axe.commons.aria.getRole(element) !== role) return false;
      if (exact === null && !pattern) return true;
      const name = axe.commons.text.accessibleText(element).replace(/\s+/g, ' ').trim();
      return pattern ? pattern.test(name) : name === exact;
    };
    const dialog = [...document.querySelectorAll('dialog:modal')].at(-1); // all else is out of reach
    const reach = role === 'dialog' ? document.body : (dialog ?? document.documentElement);
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const found = [...reach.querySelectorAll('*')].find((element) => isSeen(element) && isMeant(element));
    return (role === 'radio' && found?.closest('label')) || found || null;
  } finally {
    axe.teardown();
  }
}
