import { KNOWN } from '../../graph/property-graph';
import type { Read } from '../format';
import { GraphBuilder } from '../reading/graph-builder';
import { linesOf } from '../reading/lines-of';
import { Refused } from '../reading/refused';
import type { Place } from '../reading/place';
import { sifFields } from './sif-fields';

const LINES_BETWEEN_REPORTS = 1 << 13;

/** Each line links one node with others by a relation, or names a node that has no links. */
export const readSif: Read = ([{ text }], { choices, onProgress }) => {
  const builder = new GraphBuilder({ directed: true, choices });
  const toFields = sifFields(text);
  builder.found.push(`fields end with: ${text.includes('\t') ? 'tabs' : 'blanks'}`);
  for (const line of linesOf(text)) {
    if (line.number % LINES_BETWEEN_REPORTS === 0) onProgress?.(line.offset / text.length);
    const fields = toFields(line.text);
    if (fields.length > 0) addLine(fields, { line: line.number, column: 1 }, builder);
  }
  if (builder.nodeCount === 0)
    throw new Refused('no node in the file', { line: 1, column: 1 }, 'choose a file that holds a graph');
  return builder.finish();
};

function addLine(fields: string[], at: Place, builder: GraphBuilder): void {
  if (fields.includes('')) refuse('a field with nothing in it', at);
  const [source, relation, ...targets] = fields;
  addNode(source!, at, builder);
  if (relation === undefined) return;
  if (targets.length === 0) refuse('a node and a relation, but no target', at);
  for (const target of targets) {
    addNode(target, at, builder);
    builder.addEdge({ source: source!, target, attributes: [[KNOWN.relation, relation]] }, at);
  }
}

function addNode(id: string, at: Place, builder: GraphBuilder): void {
  if (!builder.node(id)) builder.addNode(id, [], at);
}

function refuse(message: string, at: Place): never {
  throw new Refused(message, at, 'write “node relation node”, with tabs between if names hold blanks');
}
