import { PATH_WORDS } from '../../look/path-words';
import { pathProse } from '../../view/paths/path-prose';
import { answer, edgeLine, line, nodePart, type Answer, type Asked } from './answer';
import { withNodes } from './find-node';

/** Why two nodes are connected, with the evidence in sentences; it is marked in the picture too. */
export const tellWhy = (asked: Asked, names: string[]): Promise<Answer> =>
  connect(asked, names, () => {
    const { graph, connection } = asked.open;
    const { language } = asked.explorer.preferences;
    return { lines: pathProse(connection.path!, { graph, language, words: PATH_WORDS }) };
  });

/** The links from one node to another, one line for each. */
export const tellPath = (asked: Asked, names: string[]): Promise<Answer> =>
  connect(asked, names, ([from, to]) => {
    const { hops } = asked.open.connection.path!;
    const told = { from: nodePart(asked, from!), to: nodePart(asked, to!), count: hops.length };
    return answer(
      line('From {from} to {to} it is {count} link.|From {from} to {to} it is {count} links.', told),
      ...hops.map((hop) => edgeLine(asked, hop.edges[0]!)),
    );
  });

const connect = (asked: Asked, names: string[], tell: (ids: string[]) => Answer): Promise<Answer> =>
  withNodes(asked, names, async ([from, to]) => {
    if (from === to)
      return answer(line('These are one and the same: {node}.', { node: nodePart(asked, from!) }));
    const { connection } = asked.open;
    if (!(await connection.connect([from!, to!]))) return answer(line('Something else was asked meanwhile.'));
    if (connection.path) return tell([from!, to!]);
    return answer(
      line('Nothing in this document connects {from} with {to}.', {
        from: nodePart(asked, from!),
        to: nodePart(asked, to!),
      }),
    );
  });
