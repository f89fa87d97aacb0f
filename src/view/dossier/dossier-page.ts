import type { AtlasDocument } from '../../graph/atlas-document';
import type { SubjectNode } from '../../graph/subject';
import type { DocumentGraph } from '../../graph/document-graph';
import { subjectText } from '../../graph/locator-text';
import { DOSSIER_SECTIONS, type Dossier, type DossierSection } from '../../graph/regions/region-dossier';
import type { RegionRanks } from '../../graph/regions/region-ranks';
import { say } from '../../language/say';
import { plainText, toPieces, type Piece } from '../../language/say-pieces';
import { basisSentence } from './basis-sentence';
import { toLine, type DossierLine } from './dossier-line';
import { dossierRegion } from './dossier-region';
import { countSentence, EMPTY_WORDS, NO_LIST_WORDS, SECTION_WORDS } from './dossier-sentences';
import type { DossierWords } from './dossier-words';
import { rankSentence } from './rank-sentence';
import { silenceSentences } from './silence-sentences';
import { defaultView } from '../view';
import { toAddress } from '../address/view-to-address';

/** A dossier in words, ready to be set as a page or written as Markdown: both say the same. */
export interface DossierPage {
  place: string;
  counts: Piece[];
  /** What is counted from outside the text. */
  basis: Piece[];
  sections: PageSection[];
  silence: Piece[][];
  /** How early and how much the text speaks of it. */
  rank: Piece[];
  /** Fragment of the address that shows it as a picture. */
  address: string;
}

export interface PageSection {
  id: DossierSection;
  title: string;
  lines: DossierLine[];
  /** What the section holds, or why it holds nothing. */
  about: string;
  /** Its statements are only listed: there is no path to tell. */
  isCompact: boolean;
}

export function toDossierPage(
  graph: DocumentGraph,
  { dossier, ranks }: { dossier: Dossier; ranks: RegionRanks },
  words: DossierWords,
): DossierPage {
  const { describes } = graph.document;
  const { label, language } = words;
  const locator = (statement: SubjectNode) => subjectText(statement, graph.document, language);
  return {
    place: plainText(toPieces(label(dossier.place))),
    counts: countSentence(dossier, words),
    basis: basisSentence(graph, dossier, words),
    sections: DOSSIER_SECTIONS.map((id) => toSection(graph, dossier, { id, words })),
    silence: silenceSentences(dossier, { words, issuer: describes.issuer }),
    rank: rankSentence(ranks, dossier.place, { label, locator }),
    address: pictureAddress(graph.document, dossier, language),
  };
}

function toSection(
  graph: DocumentGraph,
  { sections, hasList }: Dossier,
  { id, words }: { id: DossierSection; words: DossierWords },
): PageSection {
  const lines = sections[id].map((entry) => toLine(graph, entry, words));
  const { title, about } = SECTION_WORDS[id];
  const whyEmpty = (hasList ? undefined : NO_LIST_WORDS[id]) ?? EMPTY_WORDS[id];
  const isCompact = id === 'global' || id === 'notMentioned';
  return { id, title: say(title), lines, about: say(lines.length ? about : whyEmpty), isCompact };
}

function pictureAddress({ id, describes }: AtlasDocument, dossier: Dossier, language: string): string {
  return toAddress({ ...defaultView(id), language, region: dossierRegion(dossier, describes) });
}
