import type { Read } from '../format';
import { parseN3, type N3Syntax } from './parse-n3';
import { readQuads } from './reading/read-quads';

/** The reader of one of the four notations that n3 knows. */
export const readN3 =
  (syntax: N3Syntax): Read =>
  ([file], context) =>
    readQuads(parseN3(file.text, syntax, context.onProgress), context);
