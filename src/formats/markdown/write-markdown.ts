import type { Write } from '../format';
import { oneFile } from '../writing/one-file';
import { documentReport } from './document-report';
import { graphReport } from './graph-report';

/** Everything that is said, for people: plain CommonMark without HTML, in which no text becomes a mark or a link. */
export const writeMarkdown: Write = ({ document, graph }) => {
  const blocks = document.imported ? graphReport(graph, document.title.en) : documentReport(document);
  return oneFile(`${blocks.filter(Boolean).join('\n\n')}\n`, ['what programs read: a report is for people']);
};
