import type { DocumentGraph } from '../../graph/document-graph';
import { textIn } from '../../graph/labels';
import type { DossierQuery } from '../../graph/regions/region-dossier';
import { sayDate } from '../../language/say-date';
import { joinPieces, sayPieces, toPieces, type Piece } from '../../language/say-pieces';
import { originWords } from '../membership-words';
import type { DossierWords } from './dossier-words';

/** What a dossier counts from outside the text: memberships on a date, and lists of countries that the reader chose. */
export function basisSentence(graph: DocumentGraph, query: DossierQuery, words: DossierWords): Piece[] {
  const chosen = Object.entries(query.lists).flatMap(([node, list]) =>
    listClause(graph, { node, list, words }),
  );
  const lists = joinPieces(chosen, '; ');
  return joinPieces([
    ...(leavesOut(graph) ? [sayPieces('Headings and comments are not counted.', {})] : []),
    dateSentence(graph, query),
    ...(chosen.length ? [sayPieces('Lists of countries chosen by the reader: {lists}.', { lists })] : []),
  ]);
}

/** Why the statements are fewer than the text has. */
const leavesOut = (graph: DocumentGraph): boolean => graph.document.kinds.some(({ filtered }) => !filtered);

function dateSentence(graph: DocumentGraph, { date: iso }: DossierQuery): Piece[] {
  if (iso === '')
    return sayPieces('No date is chosen, so memberships that begin on one are not counted.', {});
  const date = sayDate(iso);
  return iso === graph.document.describes.date
    ? sayPieces('Memberships are counted on {date}, the date of the document described.', { date })
    : sayPieces('Memberships are counted on {date}.', { date });
}

function listClause(
  graph: DocumentGraph,
  { node, list, words }: { node: string; list: string; words: DossierWords },
): Piece[][] {
  const owner = graph.node(node);
  const found = owner?.type === 'statement' ? undefined : owner?.lists?.find(({ id }) => id === list);
  if (!found) return [];
  const origin = originWords({ factSource: found.source, certainty: found.certainty });
  return [
    [
      ...toPieces(words.label(node)),
      { text: ' – ' },
      textIn(found.label, words.language),
      { text: ' (' },
      ...origin,
      { text: ')' },
    ],
  ];
}
