import type { Fault } from '../fault';
import type { Place } from './place';

/** What is wrong, where, and what to do. */
export interface Reason {
  message: string;
  place: Place;
  hint: string;
}

/** A file that is not read, and why. Every reader throws this and nothing else. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly place: Place,
    readonly hint: string,
    /** What is wrong besides, where more than the first fault is known. */
    readonly further: Reason[] = [],
  ) {
    super(message.length > MOST ? `${message.slice(0, MOST)}…` : message); // it may quote the file
    this.name = 'Refused';
  }

  toFault(file: string): Fault {
    return toFault(this, file);
  }

  /** All that is wrong. */
  toFaults(file: string): Fault[] {
    return [this, ...this.further].map((reason) => toFault(reason, file));
  }
}

const MOST = 300;

const toFault = ({ message, place: { line, column, file: own }, hint }: Reason, file: string): Fault => ({
  message,
  file: own ?? file,
  line,
  column,
  hint,
});
