import type { AtlasDocument } from '../../graph/atlas-document';
import { compileDocument } from '../../graph/compile/compile-document';
import type { DocumentSource } from '../../graph/compile/document-source';
import type { Geography } from '../../graph/regions/geography';
import { sha256 } from '../../graph/sha256';
import type { Fault } from '../fault';
import type { ReadContext } from '../format';
import { START } from '../reading/place';
import { Refused, type Reason } from '../reading/refused';

/** The document that checked YAML says. */
export const compileSource = (source: DocumentSource, geography: Geography): AtlasDocument =>
  compileDocument(source, { geography, sha256: (text) => sha256(new TextEncoder().encode(text)) });

/** Refused where it could not be loaded. */
export function geographyOf({ geography }: ReadContext): Geography {
  if (geography) return geography;
  throw new Refused(
    'the list of countries and areas is not at hand, without which documents in YAML are not checked',
    START,
    'open it again when the atlas can be reached',
  );
}

/** Refuses a file for all its faults, in the order of the file; `nameOf` is what a file is called by its reader. */
export function refuseFaults(
  faults: (Omit<Fault, 'file'> & { file?: string })[],
  nameOf: (file: string | undefined) => string | undefined = () => undefined,
): void {
  const reasons = faults.map(({ message, file, line, column, hint = 'mend it where it stands' }): Reason => {
    const name = nameOf(file);
    return { message, hint, place: { line, column, ...(name !== undefined && { file: name }) } };
  });
  const [first, ...further] = reasons;
  if (first) throw new Refused(first.message, first.place, first.hint, further);
}
