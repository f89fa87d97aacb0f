import type { AtlasDocument } from '../../graph/atlas-document';
import { DocumentGraph } from '../../graph/document-graph';
import { outlineOf } from '../../graph/outline';
import { entityBlocks } from './entity-blocks';
import { bullets, counted, heading, plain } from './marks';
import { inferenceRow, statementBlocks } from './statement-blocks';

/** The blocks of a report on a document of ours, in its own order and words. */
export function documentReport(document: AtlasDocument): string[] {
  const graph = new DocumentGraph(document);
  const inferences = document.edges.filter(({ basis }) => basis === 'inferred');
  const sections = outlineOf(graph).flatMap(({ section, voice, statements }) => [
    heading(2, section.title.en),
    voice ? plain(`Voice: ${voice.label.en}. ${voice.about.en}`) : '',
    ...statements.flatMap((statement) => statementBlocks(graph, statement)),
  ]);
  return [
    heading(1, document.title.en),
    plain(document.about.en),
    bullets(headRows(document)),
    ...coverageBlocks(document),
    ...sections,
    ...(inferences.length > 0
      ? [
          heading(2, 'Links inferred by the editor'),
          'No statement says these; each has its reason.',
          bullets(inferences.map((edge) => inferenceRow(graph, edge))),
        ]
      : []),
    ...entityBlocks(graph),
    heading(2, 'How to read this'),
    'The wordings are the atlas’s own. What stands in quotation marks are key words of the source, at most eight. Memberships and places are background facts from outside the text.',
  ];
}

function headRows(document: AtlasDocument): string[] {
  const { describes, source, licence, id, hash, nodes, edges } = document;
  const statements = nodes.filter(({ type }) => type === 'statement').length;
  const rows = [
    `Describes: ${describes.act.en}${describes.date ? `, ${describes.date}` : ''}`,
    `Source: ${source.author.en}, ${source.date ?? 'undated'}`,
    `Rights in the source: ${source.licence.en}`,
    licence ? `Licence of this report: ${licence}` : '',
    `Holds: ${counted(statements, 'statement')}, ${counted(nodes.length - statements, 'entity', 'entities')}, ${counted(edges.length, 'link')}`,
    `Policy Atlas, document ${id}, data ${hash}`,
  ];
  return rows.filter(Boolean).map(plain);
}

function coverageBlocks({ covered, notCovered }: AtlasDocument): string[] {
  const part = (title: string, texts: AtlasDocument['covered']) =>
    texts.length > 0 ? [heading(2, title), bullets(texts.map(({ en }) => plain(en)))] : [];
  return [...part('What is covered', covered), ...part('What is not covered', notCovered)];
}
