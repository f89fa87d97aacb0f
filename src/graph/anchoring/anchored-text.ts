import type { AtlasDocument, AtlasEdge, Range } from '../atlas-document';
import { anchorEvidence, type AnchorCertainty, type Anchoring } from './anchor-evidence';
import { passageAt, type Passage } from './passage-at';
import { evidenceKey } from './quotations';
import { sourceBlocks, type SourceBlock } from './source-blocks';
import { splitBlocks } from './split-blocks';
import { statementRanges } from './statement-ranges';

/** The passage of one evidence record. */
export interface EvidencePassage extends Passage {
  /** The key words themselves. */
  at: Range;
  certainty: AnchorCertainty;
  /** How many letters of the key words differ. */
  differing: number;
}

/** A reader's copy of the source, with what of the document was found in it. */
export class AnchoredText {
  readonly anchoring: Anchoring;
  /** Where the statements stand, in the order of the text. */
  readonly statements: ReadonlyMap<string, Range>;
  readonly #blocks: Range[];

  constructor(
    document: AtlasDocument,
    readonly text: string,
    sha256: string,
  ) {
    this.anchoring = anchorEvidence(document, text, sha256);
    this.#blocks = splitBlocks(text);
    this.statements = statementRanges(document, this.anchoring, text, this.#blocks);
  }

  /** Null where the key words were not found. */
  passageOf({ id }: AtlasEdge, index: number): EvidencePassage | null {
    const found = this.anchoring.places.get(evidenceKey(id, index));
    if (!found) return null;
    const { at, certainty, differing, quotation } = found;
    const passage = passageAt(this.text, this.#blocks, at, this.statements.get(quotation.statement));
    return { ...passage, at, certainty, differing };
  }

  blocks(): SourceBlock[] {
    const { found } = this.anchoring;
    return sourceBlocks(this.text, { blocks: this.#blocks, found, statements: this.statements });
  }
}
