import type { AtlasEdge } from '../../graph/atlas-document';
import { linkCountWords } from '../../view/narration/node-line';
import { Exploring } from '../exploring/exploring.svelte';
import { toldNode } from '../exploring/tell';
import { goToNode } from '../visibility/reveal-node';
import { bestConnected } from '../walk';
import {
  answer,
  countLine,
  edgeLine,
  line,
  nodePart,
  words,
  type Answer,
  type AnswerLine,
  type Asked,
} from './answer';
import { withNodes } from './find-node';

/** More are counted, not listed. */
const MOST_LINKS = 25;
const BEST = 10;

export const tellFound = (asked: Asked, names: string[]): Promise<Answer> =>
  withNodes(asked, names, ([id]) => {
    goToNode(asked.open, id!);
    return answer(tellNode(asked, id!));
  });

/** "BRICS, organisation, 3 of 12, 5 links: 3 out, 2 in", its name being a link; or that it is not shown. */
export function tellNode(asked: Asked, id: string): AnswerLine {
  const { kind, place, links } = toldNode(asked.open, id, asked.explorer.preferences.language);
  const told = { name: nodePart(asked, id), kind: kind.text };
  return place
    ? line('{name}, {kind}, {number} of {total}, {links}', {
        ...told,
        number: place.number,
        total: place.total,
        links: linkCountWords(links),
      })
    : line('{name}, {kind}, not shown', told);
}

type Direction = 'out' | 'in' | 'all';

/** The links that are shown, and how many are not; of a node that is not shown all that there are. */
export const tellLinks = (asked: Asked, names: string[], direction: Direction = 'all'): Promise<Answer> =>
  withNodes(asked, names, ([id]) => {
    const { nodes, edges } = asked.open.visibility;
    const all = edgesOf(asked, id!, direction);
    const isShown = nodes.has(id!);
    const told = isShown ? all.filter((edge) => edges.has(edge.id)) : all;
    const unseen = all.length - told.length;
    return answer(
      tellNode(asked, id!),
      ...(all.length === 0 ? [line('No such link.')] : []),
      ...(isShown || all.length === 0 ? [] : [line('None of its links is shown either.')]),
      ...linkLines(asked, told),
      ...(unseen ? [line('{count} link is not shown.|{count} links are not shown.', { count: unseen })] : []),
    );
  });

const edgesOf = ({ open }: Asked, id: string, direction: Direction): AtlasEdge[] =>
  open.graph
    .edgesOf(id)
    .filter(
      ({ source, undirected }) =>
        direction === 'all' || undirected || (source === id) === (direction === 'out'),
    );

/** What the text does not say comes after what it says. */
function linkLines(asked: Asked, edges: AtlasEdge[]): AnswerLine[] {
  const isOutside = ({ basis }: AtlasEdge) => basis === 'background';
  const inOrder = [...edges.filter((edge) => !isOutside(edge)), ...edges.filter(isOutside)];
  const told = inOrder.slice(0, MOST_LINKS);
  const lines = told.map((edge) => edgeLine(asked, edge));
  const outside = told.findIndex(isOutside);
  if (outside >= 0) lines.splice(outside, 0, line('Background facts, from outside the text:'));
  const more = inOrder.length - told.length;
  return more ? [...lines, line('And {count} more.|And {count} more.', { count: more })] : lines;
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
