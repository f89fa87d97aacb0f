import type { Page } from '@playwright/test';

/** Visible words that stand in an element of another language than their script tells: long English in Russian, or the reverse. */
export const wordsOfOtherLanguage = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (!parentElement?.checkVisibility({ visibilityProperty: true })) continue;
      const language = parentElement.closest<HTMLElement>('[lang]')?.lang;
      // names of formats, licences and of the program are the same in every language
      const names =
        /Policy Atlas, index|SIL Open Font Licence|(?:JSON Graph|Simple Interaction) Format|Graph Modelling Language/g;
      const isEnglish = /(?:\b[A-Za-z]{4,}\b[ ,.;:]*){3}/.test(data.replace(names, ''));
      if (isEnglish && language !== 'en') found.push(`${language}: ${data.trim()}`);
      if (/[а-яё]/i.test(data) && language !== 'ru') found.push(`${language}: ${data.trim()}`);
    }
    return found;
  });

/** In the trial language: visible words and names of controls that are neither in its brackets nor marked as words of the data. */
export const unsaidOnScreen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const isMarked = (element: Element) => element.closest('[lang]') !== document.documentElement;
    let depth = 0;
    const tell = (text: string) => {
      for (const part of text.split(/(?=[⟦⟧])/)) {
        if (part.startsWith('⟦')) depth += 1;
        if (part.startsWith('⟧')) depth -= 1;
        if (depth === 0 && /\p{L}{2,}/u.test(part.replace(/^⟧/, ''))) found.push(part.trim());
      }
    };
    const tellNames = (element: Element) => {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-roledescription']) {
        const text = element.getAttribute(name);
        if (text && /\p{L}{2,}/u.test(text) && !text.startsWith('⟦') && !isMarked(element))
          found.push(`${name}: ${text}`);
      }
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node instanceof Element ? node : node.parentElement!;
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('style, script'))
        continue;
      if (node instanceof Element) tellNames(node);
      else if (!isMarked(element)) tell((node as Text).data);
    }
    return [...new Set(found)];
  });
