import type { DocumentGraph } from '../document-graph';
import { foldText } from '../fold-text';
import { nearest } from '../nearest';

/** Ids of the nodes whose name, or a word of it, is most like a text that the search does not find; the likest first. */
export function nearNames(graph: DocumentGraph, text: string, most: number): string[] {
  const left = namesByNode(graph);
  const found: string[] = [];
  while (found.length < most) {
    const name = nearest(foldText(text.trim()), left.keys());
    if (name === undefined) break;
    found.push(...left.get(name)!);
    left.delete(name);
  }
  return [...new Set(found)].slice(0, most);
}

function namesByNode(graph: DocumentGraph): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const node of graph.nodes()) {
    const others =
      node.type === 'statement' ? [] : [...Object.values(node.acronym ?? {}), ...(node.otherNames ?? [])];
    const whole = [...Object.values(node.label), ...others].map(foldText);
    for (const name of new Set(whole.flatMap((each) => [each, ...each.split(' ').filter(isTelling)])))
      names.set(name, [...(names.get(name) ?? []), node.id]);
  }
  return names;
}

/** Short words are like too many. */
const isTelling = (word: string): boolean => word.length > 3;
