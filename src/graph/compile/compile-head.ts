import type { AtlasDocument } from '../atlas-document';
import type { DocumentHead } from './document-source';

type Head = Omit<AtlasDocument, 'id' | 'hash' | 'nodes' | 'edges' | 'positions'>;

/** What document.yaml says, under the names of the compiled document. */
export function compileHead({ coverage, ...head }: DocumentHead): Head {
  const { title, about, order, licence, describes, source, voices, kinds, sections } = head;
  const { covered, notCovered } = coverage;
  return {
    title,
    about,
    ...(order === undefined ? {} : { order }),
    ...(licence === undefined ? {} : { licence }),
    describes,
    source,
    voices,
    kinds,
    sections,
    covered,
    notCovered,
  };
}
