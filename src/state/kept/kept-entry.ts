import type { KeptHead } from './kept-head';

/** One of the reader's own files, as a list has it. */
export interface KeptEntry {
  id: string;
  name: string;
  /**
   * `damaged`: what the browser kept of it cannot be read whole any more, but its files can be saved. `newer`: a newer
   * program keeps it, and this one does not touch it.
   */
  state: 'good' | 'damaged' | 'newer';
  /** Absent where it cannot be read. */
  head?: KeptHead;
  /** How many earlier arrangements there are. */
  snapshots: number;
  /** How many records were set aside as damaged. */
  damaged: number;
  /** Whether it lasts only until the page is closed. */
  isPassing: boolean;
}
