import { kindNames } from '../look/kind-names';
import { toSummary, type Summary } from '../view/narration/summary';
import type { OpenDocument } from './open-document.svelte';

/** What is shown of a document, with names in a language. */
export const summaryOf = (
  { graph, visibility }: Pick<OpenDocument, 'graph' | 'visibility'>,
  language: string,
): Summary =>
  toSummary(graph, visibility, { language, kindPlural: (kind) => kindNames(kind, graph.document).many });
