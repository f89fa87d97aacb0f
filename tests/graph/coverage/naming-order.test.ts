import { expect, test } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { inNamingOrder } from '../../../src/graph/coverage/naming-order';
import { edge, entity, located, smallDocument, statement } from '../small-document';

const at = (from: number) => ({
  evidence: [{ quote: 'word', at: [from, from + 4] as [number, number], basis: 'stated' as const }],
});

test('what is named first comes first: by statement, then by place in it, what has no place last', () => {
  const nodes = [
    ...['region:late', 'region:unnamed', 'topic:placeless', 'theme:sea', 'region:early'].map((id) =>
      entity(id),
    ),
    statement('s1'),
    statement('s2'),
  ];
  const edges = [
    edge('s2>supports>region:early', at(3)),
    edge('s2>supports>region:late', at(9)),
    edge('s1>concerns>topic:placeless'),
    edge('s1>supports>region:late', at(7)),
    edge('s1>touches>theme:sea', at(5)),
    edge('s1>groundedIn>s2'),
    located('region:unnamed>locatedIn>region:late'),
  ];
  const order = inNamingOrder(new DocumentGraph(smallDocument(nodes, edges)));
  expect(order.map(({ id }) => id)).toEqual(['theme:sea', 'region:late', 'topic:placeless', 'region:early']);
});
