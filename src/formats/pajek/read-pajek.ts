import type { Read } from '../format';
import { linesOf } from '../reading/lines-of';
import { PajekFile } from './pajek-file';

const LINES_BETWEEN_REPORTS = 1 << 13;

/** The first network of a Pajek file (A. Mrvar and V. Batagelj, Pajek reference manual, http://mrvar.fdv.uni-lj.si/pajek). */
export const readPajek: Read = ([{ text }], context) => {
  const file = new PajekFile(context);
  for (const line of linesOf(text)) {
    if (line.number % LINES_BETWEEN_REPORTS === 0) context.onProgress?.(line.offset / text.length);
    file.read(line);
  }
  return file.finish();
};
