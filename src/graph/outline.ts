import type { AtlasEdge, Section, StatementNode, Voice } from './atlas-document';
import { isContentEdge } from './content-relation';
import type { DocumentGraph } from './document-graph';

/** A document in reading order: its sections with who speaks in them, and their statements. */
export interface OutlineSection {
  section: Section;
  voice: Voice | undefined;
  statements: StatementNode[];
}

/** Sections without statements are left out; a statement of an unknown section comes last. */
export function outlineOf(graph: DocumentGraph): OutlineSection[] {
  const { sections, voices } = graph.document;
  const statements = graph.nodes().filter((node): node is StatementNode => node.type === 'statement');
  const known = new Set(sections.map(({ id }) => id));
  const outline = sections.map((section) => ({
    section,
    voice: voices.find(({ id }) => id === section.voice),
    statements: statements.filter(({ locator }) => locator.section === section.id),
  }));
  const strays = statements.filter(({ locator }) => !known.has(locator.section));
  return [...outline, ...strays.map(toOwnSection)].filter((part) => part.statements.length > 0);
}

const toOwnSection = (statement: StatementNode): OutlineSection => ({
  section: {
    id: `${statement.locator.section}/${statement.id}`,
    title: { en: statement.locator.section },
    voice: statement.voice,
  },
  voice: undefined,
  statements: [statement],
});

export interface KeyWords {
  quote: string;
  /** The edges that rest on them, and the nodes these lead to. */
  edges: AtlasEdge[];
}

/** The key words of a statement in the order of the text, each once. */
export function keyWordsOf(graph: DocumentGraph, statement: string): KeyWords[] {
  const found = new Map<string, KeyWords & { at: number }>();
  for (const edge of graph.edgesOf(statement)) {
    if (edge.source !== statement || !isContentEdge(edge)) continue;
    for (const { quote, at } of edge.evidence) {
      const known = found.get(quote);
      if (!known) found.set(quote, { quote, edges: [edge], at: at?.[0] ?? Infinity });
      else if (!known.edges.includes(edge)) known.edges.push(edge);
    }
  }
  return [...found.values()].sort((a, b) => a.at - b.at).map(({ quote, edges }) => ({ quote, edges }));
}
