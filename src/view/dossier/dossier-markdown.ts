import type { AtlasDocument } from '../../graph/atlas-document';
import { wordsIn } from '../../graph/labels';
import { say } from '../../language/say';
import { sayDate } from '../../language/say-date';
import { joinPieces, plainText, type Piece } from '../../language/say-pieces';
import type { DossierLine } from './dossier-line';
import type { DossierPage, PageSection } from './dossier-page';
import { escapeMarkdown } from '../../graph/escape-markdown';

interface Sources {
  document: Pick<AtlasDocument, 'title' | 'describes' | 'source' | 'hash'>;
  language: string;
  /** Address of the program without its fragment. */
  base: string;
}

/** A dossier as a Markdown file: headings, a list for each section, a link for each statement, and where it is from. */
export function dossierMarkdown(page: DossierPage, sources: Sources): string {
  const blocks = [
    `# ${say('{place}: what the text states', { place: plain(page.place) })}`,
    plain(joinPieces([page.counts, page.basis])),
    ...page.sections.flatMap((section) => sectionBlocks(section, sources.base)),
    ...(page.silence.length
      ? [`## ${say('What the text does not say')}`, bullets(page.silence.map((sentence) => plain(sentence)))]
      : []),
    `## ${say('Order and share')}`,
    plain(page.rank),
    `## ${say('Source')}`,
    bullets([
      ...sourceSentences(sources).map((sentence) => plain(sentence)),
      link(say('This place in the atlas'), sources.base + page.address),
    ]),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function sectionBlocks({ title, lines, about, isCompact }: PageSection, base: string): string[] {
  const rows = lines.map((line) => (isCompact ? lineLink(line, base) : lineRows(line, base)));
  return [`## ${title} (${lines.length})`, plain(about), bullets(rows)];
}

const lineLink = ({ locator, label, address }: DossierLine, base: string): string =>
  link(`${locator} ${label.text}`, base + address);

function lineRows(line: DossierLine, base: string): string {
  const ways = line.ways.flatMap(({ text, quotes, members }) => [
    `  - ${plain(text)}: ${quotes.map((quote) => `“${plain(quote)}”`).join(', ')}`,
    ...members.map((member) => `    - ${plain(member)}`),
  ]);
  return [lineLink(line, base), `  - ${plain(line.wording.text)}`, `  - ${plain(line.why)}`, ...ways].join(
    '\n',
  );
}

function sourceSentences({ document, language }: Sources): string[] {
  const { title, describes, source, hash } = document;
  const values = {
    title: wordsIn(title, language),
    author: wordsIn(source.author, language),
    act: wordsIn(describes.act, language),
  };
  return [
    source.date
      ? say('{title}. {author}, {date}. It describes: {act}.', { ...values, date: sayDate(source.date) })
      : say('{title}. {author}. It describes: {act}.', values),
    wordsIn(source.licence, language),
    say(
      'What stands in quotation marks after a relation are key words of the source, at most eight; the wordings are the atlas’s own.',
    ),
    say('Policy Atlas, data {hash}.', { hash }),
  ];
}

const plain = (words: string | Piece[]): string =>
  escapeMarkdown(typeof words === 'string' ? words : plainText(words));

const bullets = (rows: string[]): string => rows.map((row) => `- ${row}`).join('\n');

const link = (text: string, address: string): string => `[${plain(text)}](${toDestination(address)})`;

/** Blanks, brackets and backslashes would end an address or change it. */
const toDestination = (address: string): string =>
  address.replace(/[\s()<>\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`);
