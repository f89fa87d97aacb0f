import type { AtlasDocument } from '../atlas-document';
import { compileBackgroundEdges } from './compile-background-edges';
import { compileContentEdges } from './compile-content-edges';
import { compileEntities } from './compile-entities';
import { compileHead } from './compile-head';
import { compileInferredEdges } from './compile-inferred-edges';
import { compileStatement } from './compile-statement';
import { compileThemeEdges } from './compile-theme-edges';
import type { DocumentSource } from './document-source';
import type { Geography } from '../regions/geography';

export interface CompileOptions {
  geography: Geography;
  /** Hexadecimal sha-256 of a text. */
  sha256: (text: string) => string;
}

/** The document as the app loads it, without positions. The source has to be free of findings. */
export function compileDocument(
  source: DocumentSource,
  { geography, sha256 }: CompileOptions,
): AtlasDocument {
  const statements = source.statements.map(({ value }) => compileStatement(value));
  const content = compileContentEdges(source);
  const entities = compileEntities(source, { geography, content });
  const edges = [
    ...content,
    ...compileInferredEdges(source),
    ...compileThemeEdges(content, entities),
    ...compileBackgroundEdges(source, entities),
  ];
  const body = { ...compileHead(source.head.value), nodes: [...statements, ...entities], edges };
  const hash = sha256(JSON.stringify([source.id, body])).slice(0, 12);
  return { id: source.id, hash, ...body, positions: {} };
}
