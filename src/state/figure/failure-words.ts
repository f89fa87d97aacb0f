import { FigureRefusal } from '../../figure/figure-refusal';
import { readyMade, sayMade } from '../../language/say-made';
import { say } from '../../language/say';

/** What the reader is told of a failure: its own words where it was foreseen. The others are faults, and reported. */
export async function failureWords(error: unknown): Promise<string> {
  if (!(error instanceof FigureRefusal)) {
    reportError(error);
    return say('The picture could not be made. Close this and try again, or choose another format.');
  }
  await readyMade();
  return sayMade(error.message).text;
}
