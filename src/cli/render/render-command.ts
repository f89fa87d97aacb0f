import { readFile } from 'node:fs/promises';
import { fitsQr } from '../../figure/frame/qr';
import { missingLetters } from '../../figure/fonts/font-needs';
import { Typeface } from '../../figure/fonts/typeface';
import { DocumentGraph } from '../../graph/document-graph';
import { MOST_DRAWN } from '../../graph/part-of-graph';
import type { Request, Work } from '../command';
import { figureFonts } from '../figure-fonts';
import { pathsOf } from '../input/paths-of';
import { loadDocument, type LoadedDocument } from '../load-documents';
import { checkOutput } from '../output/check-output';
import { Refusal } from '../refusal';
import { saveFile } from '../save-file';
import { Choices } from '../choices';
import { drawFigure } from './draw-figure';
import { readFormat } from './output-format';
import { readFigure, readSite } from './read-figure';
import { readSize } from './read-size';
import { readView } from './read-view';
import { figureFacts, idleWords, missingWords } from './report';
import { FIGURE_WRITERS } from './write-figure';

/** Draws one document, to a file or to standard output. */
export const render: Work = async ({ words: [from = '', to = ''], options, streams }) => {
  const choices = new Choices(options, to);
  const format = readFormat(choices, to);
  const isPiped = to === '-';
  if (isPiped && choices.has('json')) choices.refuse('json', 'the figure goes there', 'name a file');
  const warn = (message: string) => void streams.stderr.write(`${message}\n`);
  const inputs = pathsOf(from, options);
  await checkOutput(inputs, to);
  const loaded = await loadDocument({ paths: inputs, options, streams });
  checkSize(loaded, from);
  const { figure, size, typeface } = await draw({ choices, options, from, warn, loaded });
  const missing = missingLetters(figure.scene, typeface);
  if (missing.length) warn(missingWords(missing, format));
  idleWords(choices, format).forEach(warn);
  const [outlines, bookmarks] = [choices.has('outlines'), choices.has('bookmarks')];
  const order = { scene: figure.scene, typeface, size, outlines, bookmarks, file: to };
  const written = await FIGURE_WRITERS[format](order);
  if (isPiped) streams.stdout.write(written.bytes);
  else await saveFile(to, written.bytes);
  const facts = { file: to, format, ...figureFacts(figure, written), missingLetters: missing };
  if (choices.has('json')) streams.stdout.write(`${JSON.stringify(facts)}\n`);
  return 0;
};

function checkSize({ document: { nodes } }: LoadedDocument, file: string): void {
  if (nodes.length <= MOST_DRAWN) return;
  const [own, most] = [nodes.length, MOST_DRAWN].map((count) => count.toLocaleString('en'));
  throw new Refusal(`${own} nodes; figures have at most ${most}`, {
    file,
    hint: 'filter the graph in the program that made it, and draw that part',
  });
}

interface Asked {
  choices: Choices;
  options: Request['options'];
  from: string;
  warn: (message: string) => void;
  loaded: LoadedDocument;
}

async function draw({ choices, options, from, warn, loaded }: Asked) {
  const graph = new DocumentGraph(loaded.document);
  const view = readView({ options, graph, geography: loaded.geography, file: from, warn });
  const [figureOptions, size] = [readFigure(choices, view), readSize(choices)];
  const typeface = await readTypeface(choices);
  if (choices.has('font')) typeface.learn(JSON.stringify(loaded.document.nodes));
  const request = { loaded, graph, view, options: figureOptions, site: readSite(choices), typeface };
  const figure = await drawFigure(request, from);
  const { link } = figure.scene.about;
  if (link && figureOptions.frame.includes('qr') && !fitsQr(link))
    warn('The address is too long for a QR code that can be read from paper: the figure has none.');
  return { figure, size, typeface };
}

async function readTypeface(choices: Choices): Promise<Typeface> {
  const file = choices.text('font');
  if (file === undefined) return new Typeface(figureFonts());
  const hint = 'give a TrueType file (.ttf)';
  const bytes = await readFile(file).catch((error: Error) =>
    choices.refuse('font', `cannot open it: ${error.message}`, hint),
  );
  try {
    return new Typeface(figureFonts(), [new Uint8Array(bytes).buffer]);
  } catch (error) {
    return choices.refuse('font', `cannot read it: ${(error as Error).message}`, hint);
  }
}
