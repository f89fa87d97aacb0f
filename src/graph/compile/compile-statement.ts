import type { StatementNode } from '../atlas-document';
import type { StatementSource } from './statement-source';

export function compileStatement(source: StatementSource): StatementNode {
  const { id, kind, label, note, voice, scope, wording, paragraph, locator } = source;
  return {
    type: 'statement',
    id,
    kind,
    label,
    ...(note && { note }),
    locator,
    voice,
    scope,
    wording,
    ...(paragraph && { paragraph }),
  } as StatementNode;
}
