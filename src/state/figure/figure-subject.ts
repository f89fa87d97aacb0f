import { buildDossier } from '../../graph/regions/region-dossier';
import { dossierCaption } from '../../figure/dossier-caption';
import { nodesOfPart } from '../../figure/part-nodes';
import { pathPicture } from '../../figure/path-picture';
import { toPicture, type Picture } from '../../figure/picture';
import { dossierRegion } from '../../view/dossier/dossier-region';
import { PATH_WORDS } from '../../look/path-words';
import { pathCaption } from '../../view/paths/path-caption';
import { placeLabel } from '../../view/place-label';
import { arrangementOf, defaultArrangement, type View } from '../../view/view';
import type { OpenDocument } from '../open-document.svelte';
import type { ChosenPart } from './figure-choices';

/** What a figure is of. */
export interface FigureSubject {
  part: ChosenPart;
  picture: Omit<Picture, 'scale'>;
  /** Ids of the nodes that are drawn. */
  nodes: ReadonlySet<string>;
  /** What its link opens. */
  view: View;
  caption?: string;
  /** Ids that the file is named after, beside the document's. */
  names: string[];
}

/** The place that a dossier can be about: the one that is selected, or else the one that is filtered by. */
export function dossierPlace({ graph, selection, arrangement }: OpenDocument): string | undefined {
  const [selected, ...others] = selection;
  const node = selected !== undefined && others.length === 0 ? graph.node(selected) : undefined;
  if (node?.type === 'region' || node?.type === 'country') return node.id;
  const { places, paused } = arrangement.region;
  return places.length === 1 && !paused ? places[0] : undefined;
}

/** Whether there is anything of a part now. */
export function hasPart(open: OpenDocument, part: ChosenPart): boolean {
  if (part === 'seen') return open.canvas !== null;
  if (part === 'selection') return open.selection.length > 0;
  if (part === 'path') return open.connection.path !== null;
  return part === 'whole' || dossierPlace(open) !== undefined;
}

/** The part that is asked for, or the whole where there is nothing of it. */
export function subjectOf(open: OpenDocument, view: View, asked: ChosenPart): FigureSubject {
  const part = hasPart(open, asked) ? asked : 'whole';
  if (part === 'dossier') return dossierSubject(open, view, dossierPlace(open)!);
  return part === 'path' ? pathSubject(open, view) : shownSubject(open, view, part);
}

type ShownPart = Exclude<ChosenPart, 'path' | 'dossier'>;

function shownSubject(open: OpenDocument, view: View, part: ShownPart): FigureSubject {
  const { graph, geography, arrangement, visibility, positions, standIns, selection } = open;
  const { seen, ghosts } = standIns;
  const picture = { graph, geography, arrangement, visibility, positions, seen, ghosts };
  const window = open.canvas?.window() ?? null;
  const nodes = nodesOfPart({ ...picture, scale: null }, part, { selection, window });
  return { part, picture, nodes, view, names: [...filteredPlaces(open), ...partNames(part, selection)] };
}

const filteredPlaces = ({ arrangement: { region } }: OpenDocument): string[] =>
  region.paused ? [] : region.places;

function partNames(part: ShownPart, selection: string[]): string[] {
  if (part === 'whole') return [];
  return part === 'seen' ? ['detail'] : selection.length === 1 ? selection : ['selection'];
}

/** The chain of evidence that is shown, with the answer in words. */
function pathSubject(
  { graph, geography, arrangement, positions, connection }: OpenDocument,
  view: View,
): FigureSubject {
  const { path, answer, asked } = connection;
  const picture = { ...pathPicture(graph, geography, arrangement, path!), positions };
  const caption = pathCaption(asked!, answer!, { graph, language: view.language, words: PATH_WORDS });
  return {
    part: 'path',
    picture,
    nodes: picture.seen.nodes,
    view,
    ...(caption ? { caption } : {}),
    names: [...asked!.ends, 'path'],
  };
}

/** The layout stays; what else narrows the view goes, so that the picture shows what its caption counts. */
function dossierSubject(open: OpenDocument, view: View, place: string): FigureSubject {
  const { graph, geography, date } = open;
  const { layout, layers, moved, measure, opened, region } = arrangementOf(view);
  const query = { place, date, lists: region.lists };
  const chosen = dossierRegion(query, graph.document.describes);
  const arrangement = { ...defaultArrangement(), layout, layers, moved, measure, opened, region: chosen };
  const picture = toPicture(graph, geography, arrangement);
  const dossier = buildDossier(graph, geography, query);
  const label = (id: string) => placeLabel(graph, geography, id, view.language);
  return {
    part: 'dossier',
    picture,
    nodes: picture.seen.nodes,
    view: { ...view, ...arrangement, selection: [], why: null },
    ...(dossier ? { caption: dossierCaption(dossier, { label, language: view.language }) } : {}),
    names: [place, 'dossier'],
  };
}
