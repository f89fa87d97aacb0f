import type { Read } from '../format';
import { GmlReader } from './gml-reader';
import { GmlTokens } from './gml-tokens';
import { parseGml } from './parse-gml';

/** The first graph of a GML file, as networkx, igraph, Gephi, yEd and others write it. */
export const readGml: Read = ([{ text }], context) => {
  const tokens = new GmlTokens(text, context.onProgress);
  const reader = new GmlReader(tokens.cursor, context);
  parseGml(tokens, reader);
  return reader.finish();
};
