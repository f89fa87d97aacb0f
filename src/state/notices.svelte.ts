import { say } from '../language/say';
import { plainText, type Piece } from '../language/say-pieces';

export interface NoticeAct {
  label: string;
  run: () => void;
}

/** What the program says: one notice at a time on the screen, short announcements for screen readers. */
export class Notices {
  shown = $state<string | null>(null);
  /** What can be done about it, by its name. */
  act = $state.raw<NoticeAct | null>(null);
  /** The last error that nobody foresaw. */
  fault: unknown = undefined;
  /** The last announcement, and what is read out: together what came within a moment. */
  announcement = $state('');
  said = $state.raw<Piece[]>([]);
  #waiting = new Map<string, Piece[]>();

  show(text: string, act: NoticeAct | null = null): void {
    this.shown = text;
    this.act = act;
  }

  /** Parts of the program are loaded when they are first asked for. */
  tellNotLoaded(act?: NoticeAct): void {
    this.show(say('A part of the program could not be loaded. Is the connection there? Try again.'), act);
  }

  /** The page lives on, and the reader hears of it. */
  tellFault(fault: unknown, act: NoticeAct): void {
    this.fault = fault;
    const error = fault instanceof Error ? fault.message : String(fault);
    this.show(say('Something went wrong that should not have: {error}', { error }), act);
  }

  close(): void {
    this.shown = null;
  }

  /**
   * In the place of what waits to be said about the same. Said again when it is the same as before: a no-break space
   * makes it another text.
   */
  announce(words: string | Piece[], about?: string): void {
    const pieces = typeof words === 'string' ? [{ text: words }] : words;
    const text = plainText(pieces);
    this.announcement = text === this.announcement ? `${text}${AGAIN}` : text;
    if (!this.#waiting.size) setTimeout(() => this.#say(), MOMENT);
    const subject = about ?? text;
    this.#waiting.delete(subject); // it would keep its turn
    this.#waiting.set(subject, pieces);
  }

  #say(): void {
    const pieces = [...this.#waiting.values()].flatMap((each, index) =>
      index ? [{ text: ' ' }, ...each] : each,
    );
    this.said = plainText(pieces) === plainText(this.said) ? [...pieces, { text: AGAIN }] : pieces;
    this.#waiting.clear();
  }
}

const AGAIN = '\u00a0';

/** Milliseconds. */
const MOMENT = 150;
