import type { Read } from '../format';
import { parseXml } from '../xml/parse-xml';
import { XgmmlReader } from './xgmml-reader';

/** XGMML 1.0 (John Punin, Mukkai Krishnamoorthy, 2001), with what Cytoscape adds to it. */
export const readXgmml: Read = ([{ text }], { choices, onProgress }) => {
  const reader = new XgmmlReader(choices);
  parseXml(text, reader, onProgress);
  return reader.finish();
};
