export interface Notice {
  text: string;
  /** Offered beside the text. */
  action?: { label: string; run: () => void };
}

/** What the program says: one notice at a time on the screen, short announcements for screen readers. */
export class Notices {
  shown = $state.raw<Notice | null>(null);
  announcement = $state('');

  show(text: string, action?: Notice['action']): void {
    this.shown = action ? { text, action } : { text };
  }

  close(): void {
    this.shown = null;
  }

  announce(text: string): void {
    this.announcement = text;
  }
}
