import type { Fault } from '../../formats/fault';

/** What a look through a folder or files found. */
export interface Validation {
  faults: Fault[];
  /** More to be told beside the faults, as JSON. */
  figures: Record<string, unknown>;
  /** All of it for people. */
  lines: string[];
}
