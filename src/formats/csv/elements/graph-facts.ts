import { isRecord } from '../../../graph/is-record';
import type { GraphBuilder } from '../../reading/graph-builder';
import { attributesIn } from './attributes-in';
import { jsonIn } from './cell-reader';
import type { Layout } from '../columns/layout';
import { graphFactsIn } from '../columns/typed-header';

/** What the header of a column tells of the graph as a whole; undefined where there is none. */
export function readGraphFacts(
  { table, columns }: Layout,
  builder: GraphBuilder,
): { directed?: boolean } | undefined {
  const column = columns.find(({ use }) => use === 'graph');
  if (!column) return undefined;
  const facts = jsonIn(graphFactsIn(column.name));
  const attributes = isRecord(facts) ? attributesIn(facts.attributes) : undefined;
  if (!isRecord(facts) || !attributes) {
    builder.note(
      'not-kept',
      table.cellAt(-1, column.index),
      'what the header says of the graph is not readable',
    );
    return undefined;
  }
  builder.graph.attributes = attributes;
  return typeof facts.directed === 'boolean' ? { directed: facts.directed } : {};
}
