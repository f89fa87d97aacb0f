import { plainText } from '../../../src/language/say-pieces';
import type { DossierPage } from '../../../src/view/dossier/dossier-page';

/** A dossier with each sentence as one string, as it is read. */
export const toPlainPage = (page: DossierPage) => ({
  ...page,
  counts: plainText(page.counts),
  basis: plainText(page.basis),
  rank: plainText(page.rank),
  silence: page.silence.map(plainText),
  sections: page.sections.map((section) => ({
    ...section,
    lines: section.lines.map((line) => ({
      ...line,
      why: plainText(line.why),
      ways: line.ways.map((way) => ({
        ...way,
        text: plainText(way.text),
        members: way.members.map(plainText),
      })),
    })),
  })),
});
