import type { Read } from '../format';
import { parseXml } from '../xml/parse-xml';
import { GraphmlReader } from './graphml-reader';

/** GraphML (http://graphml.graphdrawing.org), with what yEd, Gephi and Neo4j add to it. */
export const readGraphml: Read = ([{ text }], { choices, onProgress }) => {
  const reader = new GraphmlReader(choices);
  parseXml(text, reader, onProgress);
  return reader.finish();
};
