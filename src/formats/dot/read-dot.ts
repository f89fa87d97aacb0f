import type { Read, ReadContext } from '../format';
import type { Reading } from '../reading/reading';
import { DotReading } from './dot-reading';
import { DotTokens } from './dot-tokens';
import { parseDot } from './parse-dot';

/** The first graph of a DOT file; all of them are parsed, so that a file that is cut off is not taken for whole. */
export const readDot: Read = ([{ text }], context: ReadContext): Reading => {
  const tokens = new DotTokens(text, context.onProgress);
  const graph = parseDot(tokens);
  const reading = new DotReading(graph, context);
  while (!tokens.isAtEnd) {
    reading.passBy(tokens.cursor.at);
    parseDot(tokens);
  }
  return reading.finish();
};
