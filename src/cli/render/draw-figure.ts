import { makeFigure } from '../../figure/figure';
import type { FigureOptions } from '../../figure/figure-options';
import { FigureRefusal } from '../../figure/figure-refusal';
import type { Typeface } from '../../figure/fonts/typeface';
import { nodesOfPart } from '../../figure/part-nodes';
import { toPicture, type Picture } from '../../figure/picture';
import type { Scene } from '../../figure/scene/scene';
import { countShown, type ShownCounts } from '../../figure/shown-counts';
import type { DocumentGraph } from '../../graph/document-graph';
import { measureGraph } from '../../graph/metrics/metrics';
import { toSizeScale } from '../../graph/metrics/size-scale';
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
  const picture = await pictureOf(request);
  const nodes = nodesOfPart(picture, options.part, { selection: view.selection, window: null });
  const addressOf = (asked: View) => (site === undefined ? '' : site + toAddress(asked));
  try {
    const scene = makeFigure({
      picture,
      options,
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

async function pictureOf({ loaded, graph, view }: FigureRequest): Promise<Picture> {
  const { document, folder, geography } = loaded;
  const picture = toPicture(graph, geography, arrangementOf(view));
  const positions = await findPositions(document, view.layout, folder);
  const scale = view.measure && toSizeScale(measureGraph(graph, picture.visibility).nodes, view.measure);
  return { ...picture, positions: { ...positions, ...view.moved }, scale };
}
