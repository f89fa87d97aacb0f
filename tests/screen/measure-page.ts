import type { Page } from '@playwright/test';

/** What is wider than its frame or reaches out of the window sideways, the picture and what is cut on purpose excepted. */
export function stuckOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const nameOf = (element: Element) => {
      const own = [...element.classList].filter((name) => !name.startsWith('svelte-'));
      return [element.tagName.toLowerCase(), ...own].join('.');
    };
    /** Cut with an ellipsis. */
    const isShortened = (around: Element): boolean =>
      getComputedStyle(around).textOverflow === 'ellipsis' ||
      Boolean(around.parentElement && isShortened(around.parentElement));
    /** A foot that reaches over the padding around is meant to. */
    const marginBeyond = ({ children }: Element): number =>
      Math.max(0, ...[...children].map((child) => -parseFloat(getComputedStyle(child).marginRight)));
    const dialog = document.querySelector('dialog[open]');
    const found: string[] = [];
    for (const element of (dialog ?? document.body).querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (
        element.closest(
          '[role=application], figure, canvas, svg, select, .visually-hidden, .scrolls-sideways',
        )
      )
        continue;
      if (element.parentElement && isShortened(element.parentElement)) continue;
      const { overflowX, position, clipPath } = getComputedStyle(element);
      const { left, right, width } = element.getBoundingClientRect();
      if (width <= 1 || clipPath !== 'none') continue;
      const isPane = element.querySelector(':scope > .splitter'); // which stands on its edge
      const scrolls = !isPane && ['auto', 'scroll', 'visible'].includes(overflowX);
      const room = element.clientWidth + 1 + marginBeyond(element);
      if (scrolls && element.scrollWidth > room && element.clientWidth > 0)
        found.push(`${nameOf(element)} holds ${element.scrollWidth} in ${element.clientWidth}`);
      if (position !== 'fixed' && (left < -1 || right > innerWidth + 1))
        found.push(`${nameOf(element)} reaches from ${Math.round(left)} to ${Math.round(right)}`);
    }
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page');
    return found.slice(0, 8);
  });
}

/**
 * What can be pressed and is smaller than so many pixels. Words within a sentence are excepted, and what the keyboard
 * alone reaches; of a field with a label that can be pressed too, both together are measured.
 */
export function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((pixels) => {
    const root = document.querySelector('dialog[open]') ?? document.body;
    const isInSentence = (element: Element) => {
      const around = element.closest('p, li, dd, td, blockquote');
      const words = (around?.textContent ?? '').trim().length - (element.textContent ?? '').trim().length;
      return (
        getComputedStyle(element).display.startsWith('inline') && words > 3 && !element.querySelector('svg')
      );
    };
    const targets = root.querySelectorAll('button, a[href], input, select, textarea, summary, [role=option]');
    return [...targets].flatMap((target) => {
      const isThere = target.checkVisibility({ visibilityProperty: true }) && !target.matches(':disabled');
      if (!isThere || target.closest('.visually-hidden, [inert], .proxies, .words') || isInSentence(target))
        return [];
      const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
      if (width <= 1 || (width >= pixels - 0.5 && height >= pixels - 0.5)) return [];
      const name = target.ariaLabel ?? target.textContent ?? '';
      return [
        `${target.tagName.toLowerCase()} “${name.trim().slice(0, 24)}” ${Math.round(width)} x ${Math.round(height)}`,
      ];
    });
  }, least);
}

/** Words that are seen and set smaller than so many pixels. */
export function smallWords(page: Page, least: number): Promise<string[]> {
  return page.evaluate((pixels) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    while (walker.nextNode()) {
      const { data, parentElement: around } = walker.currentNode as Text;
      if (!data.trim() || !around?.checkVisibility({ visibilityProperty: true }) || around.closest('svg'))
        continue;
      const size = parseFloat(getComputedStyle(around).fontSize);
      if (size < pixels) found.add(`“${data.trim().slice(0, 24)}” ${size}`);
    }
    return [...found];
  }, least);
}
