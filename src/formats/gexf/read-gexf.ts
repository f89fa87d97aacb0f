import type { Read } from '../format';
import { parseXml } from '../xml/parse-xml';
import { GexfReader } from './gexf-reader';

/** GEXF 1.0 to 1.3, with or without its namespaces: https://gexf.net */
export const readGexf: Read = ([{ text }], { choices, onProgress }) => {
  const reader = new GexfReader(choices);
  parseXml(text, reader, onProgress);
  return reader.finish();
};
