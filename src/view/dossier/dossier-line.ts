import type { AtlasEdge } from '../../graph/atlas-document';
import type { DocumentGraph } from '../../graph/document-graph';
import { plainWording } from '../../graph/inline-marks';
import { textIn } from '../../graph/labels';
import { locatorText } from '../../graph/locator-text';
import type { DossierEntry, DossierWay } from '../../graph/regions/region-dossier';
import { stanceOf } from '../../graph/stance';
import { plainText, sayPieces, type Piece } from '../../language/say-pieces';
import type { DossierWords } from './dossier-words';
import { tierSentence } from '../tier-sentence';
import { originWords, withTerm } from '../membership-words';
import { defaultView } from '../view';
import { toAddress } from '../address/view-to-address';

/** One statement of a dossier in words. */
export interface DossierLine {
  id: string;
  /** Fragment of the address that selects it. */
  address: string;
  locator: string;
  label: WordsIn;
  wording: WordsIn;
  /** "names Africa", "through BRICS: South Africa"; empty where nothing leads to the place. */
  why: Piece[];
  ways: LineWay[];
}

/** A text and the language it is in, which may be a fallback. */
interface WordsIn {
  text: string;
  language: string;
}

export interface LineWay {
  id: string;
  /** "supports Africa (favours)". */
  text: Piece[];
  /** Key words of the source. */
  quotes: string[];
  /** "South Africa: member since 2010; a background fact, not checked". */
  members: Piece[][];
}

export function toLine(
  graph: DocumentGraph,
  { statement, path, ways }: DossierEntry,
  words: DossierWords,
): DossierLine {
  const { language, label } = words;
  const isStatement = statement.type === 'statement';
  const wording = textIn(isStatement ? statement.wording : { en: '' }, language);
  return {
    id: statement.id,
    address: toAddress({ ...defaultView(graph.document.id), selection: [statement.id], language }),
    locator: isStatement ? locatorText(statement, graph.document, language) : '',
    label: textIn(statement.label, language),
    wording: { ...wording, text: plainWording(wording.text) },
    why: path && path.tier !== '5' ? tierSentence(path, { graph, label }) : [],
    ways: ways.map((way) => toWay(way, words)),
  };
}

function toWay(way: DossierWay, words: DossierWords): LineWay {
  const { id, target, aspect, evidence } = way.edge;
  const values = {
    relation: words.relation(way.edge),
    target: words.label(target),
    stance: words.stance(stanceOf(way.edge.relation)),
  };
  const members = way.memberships.map((fact) => memberWords(fact, words));
  return {
    id,
    text: aspect
      ? sayPieces('{relation} {target} ({stance}, aspect: {aspect})', {
          ...values,
          aspect: textIn(aspect, words.language),
        })
      : sayPieces('{relation} {target} ({stance})', values),
    quotes: [...new Set(evidence.map(({ quote }) => quote))],
    members: [...new Map(members.map((member) => [plainText(member), member])).values()],
  };
}

function memberWords(fact: AtlasEdge, words: DossierWords): Piece[] {
  const { source, membership } = fact;
  return sayPieces('{member}: {status}; a background fact, {origin}', {
    member: words.label(source),
    status: membership ? withTerm(words.status(membership.status), membership) : '',
    origin: originWords(fact),
  });
}
