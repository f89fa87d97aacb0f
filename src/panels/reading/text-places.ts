/** Share of the pane's height at which one reads. */
const READING_LINE = 0.25;
/** Share of the height, or of the way to the reading line, that still counts as the beginning. */
const REACH = 0.6;
/** Pixels of the heading that stays above the text. */
const HEADING = 36;

/** A statement or a paragraph: the browser lays out no more than these until they are seen, so that only they are measured. */
export const blockOf = (element: HTMLElement): HTMLElement =>
  element.closest<HTMLElement>('article, p:not(article *)') ?? element;

/** Key words repeat what the wording beside them says, and a chosen statement is one mention: each counts once. */
export function mentionsIn(body: HTMLElement): HTMLElement[] {
  const all = [...body.querySelectorAll<HTMLElement>('.is-mentioned')];
  const said = new Set(all.filter((one) => one.matches('.mark')).map(blockOf));
  return all.filter((one) => {
    if (one.parentElement?.closest('.is-chosen')) return false;
    return !one.matches('li *') || !said.has(blockOf(one));
  });
}

/** Those of which anything is seen below the heading that stays. */
export function seenIn(body: HTMLElement, elements: HTMLElement[]): HTMLElement[] {
  const frame = body.getBoundingClientRect();
  const isSeen = (element: HTMLElement) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > frame.top + HEADING && top < frame.bottom;
  };
  const blocks = new Set([...new Set(elements.map(blockOf))].filter(isSeen));
  return elements.filter((element) => blocks.has(blockOf(element)) && isSeen(element));
}

/**
 * Brings an element to the reading line. What is far is jumped to, and once more when what is laid out on the way there
 * has got its height; what is near is scrolled to, but at once where the reader steps on: the next step counts from there.
 */
export function scrollTo(body: HTMLElement, element: HTMLElement, { atOnce = false } = {}): void {
  const top = distance(body, element);
  const isCalm = document.documentElement.dataset.motion === 'none';
  const isFar = Math.abs(top) > body.clientHeight;
  body.scrollBy({ top, behavior: isCalm || atOnce || isFar ? 'instant' : 'smooth' });
  if (isFar) correct(body, element, CORRECTIONS);
}

/** Frames in which heights may still change. */
const CORRECTIONS = 4;

function correct(body: HTMLElement, element: HTMLElement, frames: number): void {
  if (frames === 0) return;
  requestAnimationFrame(() => {
    body.scrollBy({ top: distance(body, element), behavior: 'instant' });
    correct(body, element, frames - 1);
  });
}

/** Whether all of an element is seen, or what stands at the reading line is part of it. */
export function isRead(body: HTMLElement, element: HTMLElement): boolean {
  const frame = body.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  const line = frame.top + frame.height * READING_LINE;
  return (top >= frame.top + HEADING - 1 && bottom <= frame.bottom + 1) || (top <= line && bottom >= line);
}

/**
 * Pixels to scroll until the statement stands below the heading, whole where it fits, or the element at the reading
 * line where that is too far from the statement's beginning.
 */
function distance(body: HTMLElement, element: HTMLElement): number {
  const frame = body.getBoundingClientRect();
  const block = blockOf(element);
  const { top, height } = block.getBoundingClientRect();
  const { bottom } = element.getBoundingClientRect();
  const isWithin = element === block || bottom - top < frame.height * REACH - HEADING;
  const line = frame.height * READING_LINE;
  const above = Math.max(HEADING, Math.min(line * REACH, frame.height - height));
  return isWithin ? top - frame.top - above : bottom - frame.top - line;
}

/** Id of the statement at the reading line, or the first one. */
export function statementAt(body: HTMLElement): string | null {
  const frame = body.getBoundingClientRect();
  const rest = body.scrollHeight - body.clientHeight - body.scrollTop;
  // at the end of the text nothing comes up to the line any more: it comes down instead
  const line = frame.top + Math.max(frame.height * READING_LINE, frame.height - rest);
  const starts = [...body.querySelectorAll<HTMLElement>('[data-statement]')];
  const above = starts.filter((element) => blockOf(element).getBoundingClientRect().top <= line);
  return (above.at(-1) ?? starts[0])?.dataset.statement ?? null;
}
