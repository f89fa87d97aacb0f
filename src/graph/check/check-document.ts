import { checkCodes } from './check-codes';
import { checkEdges } from './check-edges';
import { checkEvidence } from './check-evidence';
import { checkFacts } from './check-facts';
import { checkIds } from './check-ids';
import { checkReferences } from './check-references';
import { checkWording } from './check-wording';
import type { DocumentSource } from '../compile/document-source';
import type { Finding } from '../finding';
import type { Geography } from '../regions/geography';

/** Everything that can be checked without the source text; a document without findings compiles. */
export function checkDocument(source: DocumentSource, geography: Geography): Finding[] {
  return [
    ...checkIds(source),
    ...checkReferences(source),
    ...checkEdges(source),
    ...checkEvidence(source),
    ...checkWording(source),
    ...checkFacts(source),
    ...checkCodes(source, geography),
  ];
}
