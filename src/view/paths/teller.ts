import type { AtlasEdge, Confidence, Relation } from '../../graph/atlas-document';
import type { MembershipStatus } from '../../graph/background-facts';
import type { DocumentGraph } from '../../graph/document-graph';
import { labelOf, textIn } from '../../graph/labels';
import { locatorText } from '../../graph/locator-text';
import { saidText } from '../../graph/said-text';
import type { Message, NamesIn } from '../../language/message';
import { sayListOf } from '../../language/say-list';
import { sayPieces, type Piece } from '../../language/say-pieces';
import { spoken } from '../../language/spoken';
import type { Text } from '../../graph/text';
import type { ProsePart } from './prose';

/** What the kinds of links are called; given in, since what things are called is a matter of look. */
export interface PathWords {
  relations: Record<Relation, { forward: Text }>;
  confidence: Record<Confidence, Text>;
  statuses: Record<MembershipStatus, Text>;
  quoted: (label: { text: string; language: string }) => string;
}

export interface Telling {
  graph: DocumentGraph;
  /** Of the data; the sentences themselves are in that of the interface. */
  language: string;
  words: PathWords;
}

/** Names things in prose: a statement in full where it first comes, after that by its locator. */
export class Teller {
  readonly #named = new Set<string>();

  constructor(private readonly telling: Telling) {}

  name(id: string): ProsePart {
    const { graph, language, words } = this.telling;
    const node = graph.node(id);
    const label = labelOf(graph, id, language);
    if (node?.type !== 'statement') return { kind: 'node', id, ...label };
    const locator = locatorText(node, graph.document, language);
    const isKnown = this.#named.has(id);
    this.#named.add(id);
    const text = isKnown
      ? locator
      : `${locator} ${words.quoted({ ...label, text: withinQuotes(label.text) })}`;
    return { kind: 'node', id, text, language: label.language };
  }

  /** A message, with names and quotations among its values. */
  say<Text extends Message>(
    text: Text,
    values: Record<NamesIn<Text>, string | ProsePart | ProsePart[]>,
  ): ProsePart[] {
    return this.parts(sayPieces<Text, ProsePart>(text, values));
  }

  parts(pieces: (Piece | ProsePart)[]): ProsePart[] {
    return pieces.map(toPart);
  }

  /** Parts in a row: "a, b and c". */
  list(entries: ProsePart[][], type?: Intl.ListFormatType): ProsePart[] {
    return sayListOf(entries, words, type);
  }

  /** Parts with a sign between them, or around them. */
  join(entries: ProsePart[][], sign: string): ProsePart[] {
    return entries.flatMap((parts, index) => (index ? [words(sign), ...parts] : parts));
  }

  data(text: Text): ProsePart {
    return { kind: 'words', ...textIn(text, this.telling.language) };
  }

  relation({ relation, called }: Pick<AtlasEdge, 'relation' | 'called'>): ProsePart {
    return this.data(called === undefined ? this.telling.words.relations[relation].forward : { en: called });
  }

  confidence(confidence: Confidence): ProsePart {
    return { kind: 'words', ...saidText(this.telling.words.confidence[confidence]) };
  }

  status(status: MembershipStatus): ProsePart {
    return { kind: 'words', ...saidText(this.telling.words.statuses[status]) };
  }

  /** Whether a region's list of countries is the editor's interpretation of a name. */
  isInterpreted(id: string): boolean {
    const node = this.telling.graph.node(id);
    return node?.type === 'region' && node.region?.basis === 'interpretation';
  }

  voice({ voice }: AtlasEdge): ProsePart[] {
    const own = this.telling.graph.document.voices.find(({ id }) => id === voice);
    return own ? [this.data(own.label)] : [];
  }
}

/** Our own words. */
const words = (text: string): ProsePart => ({ kind: 'words', text, language: spoken().language });

const toPart = (piece: ProsePart | Piece): ProsePart =>
  'kind' in piece
    ? piece
    : { kind: 'words', text: piece.text, language: piece.language ?? spoken().language };

/** Quotation marks inside quotation marks. */
const withinQuotes = (text: string): string =>
  text.replaceAll('“', '‘').replaceAll('”', '’').replaceAll('«', '„').replaceAll('»', '“');
