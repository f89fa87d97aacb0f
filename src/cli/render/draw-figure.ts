import { makeFigure } from '../../figure/figure';
import type { FigureOptions } from '../../figure/figure-options';
import { FigureRefusal } from '../../figure/figure-refusal';
import type { Typeface } from '../../figure/fonts/typeface';
import { nodesOfPart } from '../../figure/part-nodes';
import { pathPicture } from '../../figure/path-picture';
import { toPicture, type Picture } from '../../figure/picture';
import type { Scene } from '../../figure/scene/scene';
import { countShown, type ShownCounts } from '../../figure/shown-counts';
import type { DocumentGraph } from '../../graph/document-graph';
import { measureGraph } from '../../graph/metrics/metrics';
import { evidencePaths, type EvidencePath } from '../../graph/paths/evidence-path';
import { loadLanguage } from '../../language/languages';
import { speaking } from '../../language/spoken';
import { PATH_WORDS } from '../../look/path-words';
import { toSizeScale } from '../../graph/metrics/size-scale';
import { dateOf } from '../../view/answers';
import { pathCaption } from '../../view/paths/path-caption';
import { toAddress } from '../../view/address/view-to-address';
import { arrangementOf, type View } from '../../view/view';
import { findPositions } from '../compute-positions';
import type { LoadedDocument } from '../load-documents';
import { Refusal } from '../refusal';

interface FigureRequest {
  loaded: LoadedDocument;
  graph: DocumentGraph;
  view: View;
  options: FigureOptions;
  /** Where on the web the program is, if that is known. */
  site: string | undefined;
  typeface: Typeface;
}

export interface DrawnFigure {
  scene: Scene;
  counts: ShownCounts;
  theme: FigureOptions['theme'];
}

/** Lays the figure out. Throws a Refusal where nothing is shown or there is no room. */
export async function drawFigure(request: FigureRequest, file: string): Promise<DrawnFigure> {
  const { view, options, site, typeface } = request;
  const answer = options.part === 'path' ? await answerOf(request, file) : undefined;
  const picture = await pictureOf(request, answer?.path);
  const nodes = nodesOfPart(picture, options.part, { selection: view.selection, window: null });
  const addressOf = (asked: View) => (site === undefined ? '' : site + toAddress(asked));
  try {
    const scene = makeFigure({
      picture,
      options: { ...(answer?.caption ? { caption: answer.caption } : {}), ...options },
      nodes,
      url: addressOf(view),
      urlOf: (node) => addressOf({ ...view, selection: [node], why: null }),
      measure: (text, size, weight) => typeface.measure(text, size, weight),
    });
    return { scene, counts: countShown(picture, nodes), theme: options.theme };
  } catch (error) {
    if (error instanceof FigureRefusal) throw new Refusal(error.message, { file });
    throw error;
  }
}

/** The path that is asked for, with the answer in words. */
async function answerOf({ graph, view, options }: FigureRequest, file: string) {
  const why = view.why!;
  const answer = evidencePaths(graph, why.ends, { date: dateOf(graph, view.region) });
  const path = answer.paths[why.path - 1];
  if (!path) {
    const [from, to] = why.ends;
    const last = answer.paths.length;
    if (!last) throw new Refusal(`--why: nothing connects ${from} with ${to}`, { file });
    const hint = `give a number up to ${last}`;
    throw new Refusal(`--why: no path ${why.path} was found between ${from} and ${to}`, { file, hint });
  }
  const { language } = options;
  const make = () => pathCaption(why, answer, { graph, language, words: PATH_WORDS });
  const translation = await loadLanguage(language);
  return { path, caption: translation ? speaking(translation, make) : make() };
}

async function pictureOf({ loaded, graph, view }: FigureRequest, path?: EvidencePath): Promise<Picture> {
  const { document, folder, geography } = loaded;
  const arrangement = arrangementOf(view);
  const picture = path
    ? pathPicture(graph, geography, arrangement, path)
    : toPicture(graph, geography, arrangement);
  const positions = await findPositions(document, view.layout, folder);
  const scale = view.measure && toSizeScale(measureGraph(graph, picture.visibility).nodes, view.measure);
  return { ...picture, positions: { ...positions, ...view.moved }, scale };
}
