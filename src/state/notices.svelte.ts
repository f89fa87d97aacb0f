/** What the program says: one notice at a time on the screen, short announcements for screen readers. */
export class Notices {
  shown = $state<string | null>(null);
  announcement = $state('');

  show(text: string): void {
    this.shown = text;
  }

  close(): void {
    this.shown = null;
  }

  /** Said again when it is the same as before: a no-break space makes it another text. */
  announce(text: string): void {
    this.announcement = this.announcement === text ? `${text}\u00a0` : text;
  }
}
