import type { Fault } from '../formats/fault';

/** Work that was refused because of what was given: exit code 2. */
export class Refusal extends Error {
  readonly faults: Fault[];

  constructor(message: string, place: { file: string; hint?: string; faults?: Fault[] }) {
    super(message);
    const { file, hint } = place;
    this.faults = place.faults ?? [
      { message, file, line: 1, column: 1, ...(hint !== undefined && { hint }) },
    ];
  }
}
