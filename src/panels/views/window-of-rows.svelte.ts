import type { Attachment } from 'svelte/attachments';

/** Rows kept ready above and below what is seen, and the most that are ever made. */
const SPARE = 12;
const MOST = 160;

/** Which of many rows of equal height are to be made: those that their scroller shows, and a few around. */
export class WindowOfRows {
  rowHeight = $state(28);
  /** Pixels of the rows that are scrolled away, and how many are seen. */
  #top = $state(0);
  #height = $state(800);
  #rows: HTMLElement | null = null;

  /** The one that has the keyboard is always among them. */
  indices(size: number, current: number): number[] {
    const first = Math.max(0, Math.floor(this.#top / this.rowHeight) - SPARE);
    const last = Math.min(
      size - 1,
      first + MOST - 1,
      Math.ceil((this.#top + this.#height) / this.rowHeight) + SPARE,
    );
    const shown = Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
    if (current >= size || (current >= first && current <= last)) return shown;
    return current < first ? [current, ...shown] : [...shown, current];
  }

  /** Scrolls by as little as brings a row into sight. */
  show(index: number): void {
    const scroller = this.#scroller;
    if (!scroller || !this.#rows) return;
    const head = scroller.querySelector<HTMLElement>('.stays')?.offsetHeight ?? 0;
    const seen = scroller.getBoundingClientRect();
    const top = this.#rows.getBoundingClientRect().top + index * this.rowHeight;
    const above = seen.top + head - top;
    const below = top + this.rowHeight - (seen.top + scroller.clientHeight);
    if (index > 0 && above > 0) scroller.scrollTop -= above;
    else if (below > 0) scroller.scrollTop += below;
    else if (index === 0 && above > 0) scroller.scrollTop = 0;
  }

  /** For the element that holds the rows. */
  readonly watch: Attachment<HTMLElement> = (rows) => {
    this.#rows = rows;
    const scroller = this.#scroller;
    if (!scroller) return;
    const measure = () => {
      this.#top = scroller.getBoundingClientRect().top - rows.getBoundingClientRect().top;
      this.#height = scroller.clientHeight;
    };
    const watcher = new ResizeObserver(measure);
    watcher.observe(scroller);
    scroller.addEventListener('scroll', measure, { passive: true });
    return () => {
      watcher.disconnect();
      scroller.removeEventListener('scroll', measure);
      this.#rows = null;
    };
  };

  get #scroller(): HTMLElement | null {
    return this.#rows?.closest<HTMLElement>('.scroller') ?? null;
  }
}
