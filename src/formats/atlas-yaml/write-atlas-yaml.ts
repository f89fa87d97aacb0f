import { Document, isScalar, isSeq, visit } from 'yaml';
import type { AtlasDocument } from '../../graph/atlas-document';
import type { Write } from '../format';
import { oneFile } from '../writing/one-file';
import { documentParts } from './document-parts';
import { yamlGraph } from './yaml-graph';

/** A document of ours in one file, as a person would write it; a graph that was imported by its nodes and edges. */
export const writeAtlasYaml: Write = ({ document, graph }) => {
  if (!document.imported) return oneFile(toYaml(documentParts(document)), lossesOf(document));
  const { value, losses } = yamlGraph(graph);
  return oneFile(toYaml(value), losses);
};

/** Lists of numbers stand on one line; lines are never broken, so that every text stays what it is. */
function toYaml(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Seq: (_key, seq) => {
      if (seq.items.every((item) => isScalar(item) && typeof item.value === 'number')) seq.flow = true;
    },
    Pair: (_key, { value: own }) => {
      if (isSeq(own) && own.items.length === 0) own.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}

function lossesOf({ positions }: AtlasDocument): string[] {
  const layouts = Object.keys(positions).length;
  return layouts === 0 ? [] : [`places of nodes, which are computed again: ${layouts} layouts`];
}
