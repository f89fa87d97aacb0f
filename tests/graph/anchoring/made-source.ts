import { seededRandom } from '../../../src/layout/seeded-random';
import type { AtlasDocument, AtlasEdge, Range, StatementNode } from '../../../src/graph/atlas-document';
import { edge, entity, smallDocument, statement } from '../small-document';

/** An invented policy text with its document: key words at their places, and where the sentences are. */
export interface MadeSource {
  document: AtlasDocument;
  text: string;
  sentences: Range[];
}

const SYLLABLES = 'ba de fi gor hul jan kel mi nor pla qui ros sti tam ul ven wix yar zon cre'.split(' ');
const NAMES = ['Norland', 'Vesk', 'the Isles of Orm', 'US', 'Quarth', 'Belland', 'Sund', 'Greater Tarn'];
const PHRASES = ['all states', 'member states', 'the world', 'development', 'security', 'unfriendly states'];

/** A text of numbered and bulleted items that name the same places again and again. */
export function madeSource(seed: number, items = 24): MadeSource {
  const writer = new SourceWriter(seed);
  for (let item = 0; item < items; item += 1) writer.addItem(item);
  return writer.finish();
}

/** Invented sentences in the same words and names, with nothing quoted from them. */
export function unrelatedText(seed: number, sentences: number): string {
  const writer = new SourceWriter(seed);
  return Array.from({ length: sentences }, () => writer.sentence().join(' ')).join(' ');
}

class SourceWriter {
  readonly #random: () => number;
  readonly #statements: StatementNode[] = [];
  readonly #edges: AtlasEdge[] = [];
  readonly #sentences: Range[] = [];
  #last = '';
  #text = 'On the course of Norland…\n\n';

  constructor(seed: number) {
    this.#random = seededRandom(seed);
  }

  addItem(item: number): void {
    if (item % 8 === 0)
      this.#text += `${item ? '\n' : ''}${this.#word()} ${this.#word()} and ${this.#word()}:\n\n`;
    this.#text += item % 3 ? `${(item % 8) + 1}) ` : '▪️';
    const from = this.#text.length;
    const id = `s${item}`;
    const count = 1 + this.#below(3);
    for (let sentence = 0; sentence < count; sentence += 1) this.#addSentence(id, sentence === count - 1);
    this.#statements.push(
      statement(id, { locator: { section: 'one', item: item + 1, at: [from, this.#text.length] } }),
    );
    this.#text += '\n\n';
  }

  finish(): MadeSource {
    const nodes = [...this.#statements, entity('topic:any')];
    const document = { ...smallDocument(nodes, this.#edges) };
    return { document, text: this.#text, sentences: this.#sentences };
  }

  /** Words as they stand between blanks; names and set phrases are one each. */
  sentence(): string[] {
    const words = Array.from({ length: 9 + this.#below(14) }, () => this.#piece());
    words[0] = words[0]!.replace(/^./u, (letter) => letter.toUpperCase());
    return words;
  }

  #addSentence(id: string, isLast: boolean): void {
    const words = this.sentence();
    const quoted = words.map(() => this.#random() < 0.16);
    const from = this.#text.length;
    words.forEach((word, place) => {
      const start = this.#text.length + (place ? 1 : 0);
      this.#text += (place ? ' ' : '') + word;
      if (quoted[place])
        this.#quote(id, start, place > 0 && this.#random() < 0.5 ? 2 : 1, words.slice(place));
    });
    this.#text += isLast ? ';' : '. ';
    this.#sentences.push([from, this.#text.length]);
  }

  /** Key words of one or two of the words that begin at a place. */
  #quote(id: string, start: number, count: number, words: string[]): void {
    const quote = words
      .slice(0, count)
      .join(' ')
      .replace(/^[“(]|[”),]+$/g, '');
    const from = start + (/^[“(]/.test(words[0]!) ? 1 : 0);
    const number = this.#edges.length;
    this.#edges.push(
      edge(`${id}>concerns>topic:any#${number}`, {
        evidence: [{ quote, at: [from, from + quote.length], basis: 'stated' }],
      }),
    );
  }

  #piece(): string {
    const chance = this.#random();
    if (chance < 0.1) return this.#one(NAMES);
    if (chance < 0.18) return this.#one(PHRASES);
    if (chance < 0.2) return `“${this.#word()}”`;
    if (chance < 0.22) return `(${this.#word()})`;
    if (chance < 0.25) return `non-${this.#word()}`;
    if (chance < 0.27) return `${this.#word()}’s`;
    return this.#word() + (chance > 0.94 ? ',' : '');
  }

  #word(): string {
    return Array.from({ length: 2 + this.#below(3) }, () => this.#one(SYLLABLES)).join('');
  }

  /** One of them, and not the one before. */
  #one(choice: string[]): string {
    const one = choice[this.#below(choice.length)]!;
    if (one === this.#last) return this.#one(choice);
    this.#last = one;
    return one;
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }
}
