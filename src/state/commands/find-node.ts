import type { AtlasNode } from '../../graph/atlas-document';
import type { DocumentGraph } from '../../graph/document-graph';
import { foldText } from '../../graph/fold-text';
import { labelOf } from '../../graph/labels';
import { LANGUAGES } from '../../graph/languages';
import { locatorText } from '../../graph/locator-text';
import { nodeName } from '../../graph/node-name';
import { loadSearch } from '../../graph/search/search';
import { isFormOf } from '../../view/commands/is-form-of';
import { answer, line, type Answer, type Asked } from './answer';

const MOST = 8;

export interface FoundNodes {
  ids: string[];
  /** Whether one of them goes by just that name, or the search leaves no other. */
  isSure: boolean;
  /** Whether that is its name, and no guess. */
  isNamed: boolean;
}

/**
 * Nodes that a name stands for: its id, a whole name in any language, a case of one in Russian, else what the search
 * finds, slips allowed.
 */
export async function findNodes(graph: DocumentGraph, name: string): Promise<FoundNodes> {
  if (graph.node(name)) return { ids: [name], isSure: true, isNamed: true };
  const search = await loadSearch(graph.document);
  const ids = search(name, MOST).map(({ id }) => id);
  const folded = foldText(name.trim());
  const exact = ids.filter((id) => namesOf(graph, graph.node(id)!).map(foldText).includes(folded));
  const named = exact.length ? exact : declined(graph, name);
  return named.length
    ? { ids: named, isSure: named.length === 1, isNamed: true }
    : { ids, isSure: ids.length === 1, isNamed: false };
}

/** Only a text in Cyrillic letters can be a name in one of its cases. */
const declined = (graph: DocumentGraph, name: string): string[] =>
  /\p{Script=Cyrillic}/u.test(name)
    ? graph
        .nodes()
        .filter((node) => namesOf(graph, node).some((own) => isFormOf(name, own)))
        .map(({ id }) => id)
        .slice(0, MOST)
    : [];

function namesOf(graph: DocumentGraph, node: AtlasNode): string[] {
  const places =
    node.type === 'statement'
      ? LANGUAGES.map((language) => locatorText(node, graph.document, language))
      : [...Object.values(node.acronym ?? {}), ...(node.otherNames ?? [])];
  const whole = LANGUAGES.map((language) => nodeName(graph, node.id, language));
  return [...Object.values(node.label), ...places, ...whole];
}

type Act = (ids: string[]) => Answer | Promise<Answer>;

/** Does something with the nodes that names stand for; asks which one is meant where a name is not enough. */
export async function withNodes(
  asked: Asked,
  names: string[],
  act: Act,
  known: string[] = [],
): Promise<Answer> {
  const name = names[known.length];
  if (name === undefined) return act(known);
  const { ids, isSure } = await findNodes(asked.open.graph, name);
  if (ids.length === 0) return answer(line('Nothing in this document is called “{name}”.', { name }));
  if (isSure) return withNodes(asked, names, act, [...known, ids[0]!]);
  const { language } = asked.explorer.preferences;
  return {
    lines: [line('Which one is “{name}”? Say its number.', { name })],
    choices: ids.map((id) => ({
      text: nodeName(asked.open.graph, id, language),
      language: labelOf(asked.open.graph, id, language).language,
      take: () => withNodes(asked, names, act, [...known, id]),
    })),
  };
}
