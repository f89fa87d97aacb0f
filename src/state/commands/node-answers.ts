import type { AtlasEdge } from '../../graph/atlas-document';
import { linkCountWords } from '../../view/narration/node-line';
import { Exploring } from '../exploring/exploring.svelte';
import { toldNode } from '../exploring/tell';
import { goToNode } from '../visibility/reveal-node';
import { bestConnected } from '../walk';
import { answer, countLine, edgeLine, line, nodePart, words, type Answer, type Asked } from './answer';
import { withNodes } from './find-node';

/** More are counted, not listed. */
const MOST_LINKS = 25;
const BEST = 10;

export const tellFound = (asked: Asked, names: string[]): Promise<Answer> =>
  withNodes(asked, names, ([id]) => {
    goToNode(asked.open, id!);
    return answer(tellNode(asked, id!));
  });

/** "BRICS, organisation, 3 of 12, 5 links: 3 out, 2 in", its name being a link. */
function tellNode(asked: Asked, id: string) {
  const { kind, place, links } = toldNode(asked.open, id, asked.explorer.preferences.language);
  const told = { name: nodePart(asked, id), kind: kind.text, links: linkCountWords(links) };
  return place
    ? line('{name}, {kind}, {number} of {total}, {links}', {
        ...told,
        number: place.number,
        total: place.total,
      })
    : line('{name}, {kind}, not shown, {links}', told);
}

type Direction = 'out' | 'in' | 'all';

/** The links that are shown; of a node that is not shown all that there are. */
export const tellLinks = (asked: Asked, names: string[], direction: Direction = 'all'): Promise<Answer> =>
  withNodes(asked, names, ([id]) => {
    const edges = linksOf(asked, id!).filter(({ source, undirected }) =>
      direction === 'all' || undirected ? true : (source === id) === (direction === 'out'),
    );
    const more = edges.length - MOST_LINKS;
    return answer(
      tellNode(asked, id!),
      ...edges.slice(0, MOST_LINKS).map((edge) => edgeLine(asked, edge)),
      ...(edges.length === 0 ? [line('No such link.')] : []),
      ...(more > 0 ? [line('And {count} more.|And {count} more.', { count: more })] : []),
    );
  });

function linksOf({ open }: Asked, id: string): AtlasEdge[] {
  const { nodes, edges } = open.visibility;
  return open.graph.edgesOf(id).filter((edge) => !nodes.has(id) || edges.has(edge.id));
}

export function tellBest(asked: Asked): Answer {
  const { language } = asked.explorer.preferences;
  const best = bestConnected(asked.open).slice(0, BEST);
  if (!best.length) return answer(line('Nothing is shown.'));
  return answer(
    ...best.map((id) =>
      line('{node}: {links}', {
        node: nodePart(asked, id),
        links: linkCountWords(toldNode(asked.open, id, language).links),
      }),
    ),
  );
}

export const hideNode = (asked: Asked, names: string[]): Promise<Answer> =>
  withNodes(asked, names, ([id]) => {
    asked.open.folding.hide([id!]);
    return answer(line('{node} is hidden.', { node: nodePart(asked, id!) }), countLine(asked));
  });

export function showHidden(asked: Asked): Answer {
  asked.open.folding.showHidden();
  return answer(line('Nothing is hidden by hand any more.'), countLine(asked));
}

export const focusOn = (asked: Asked, names: string[]): Promise<Answer> =>
  withNodes(asked, names, ([id]) => {
    goToNode(asked.open, id!);
    asked.open.focusOn(id!, 1);
    return answer(
      line('{node} and what it is linked with.', { node: nodePart(asked, id!) }),
      countLine(asked),
    );
  });

export function leaveFocus(asked: Asked): Answer {
  asked.open.leaveFocus();
  return answer(line('No neighbourhood is chosen any more.'), countLine(asked));
}

export function tellWhere({ explorer, open }: Asked): Answer {
  open.exploring ??= new Exploring(explorer, open);
  return answer(open.exploring.where().map(({ text, language }) => words(text, language)));
}
