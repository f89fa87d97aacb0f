import { NAMED_KINDS, type NamedKind } from '../entity-kind';
import { CONTENT_RULES } from '../content-relation';
import type { DocumentSource } from '../compile/document-source';
import { placeOf, type Finding } from '../finding';
import type { EdgeSource } from '../compile/statement-source';

/** Edges that lead to the wrong kind of thing, or against somebody without saying in what respect. */
export function checkEdges({ statements }: DocumentSource): Finding[] {
  return statements.flatMap((statement) =>
    statement.value.edges.flatMap((edge, place) =>
      [wrongTarget(edge), missingAspect(edge)]
        .filter((fault) => fault !== undefined)
        .map((fault) => ({ ...placeOf(statement, 'edges', place, edge.relation), ...fault })),
    ),
  );
}

function wrongTarget({ relation, target }: EdgeSource) {
  const kind = kindOf(target);
  const allowed = CONTENT_RULES[relation].leadsTo;
  if (!allowed || !isKind(kind) || allowed.includes(kind)) return undefined;
  const hint = `it leads to: ${allowed.join(', ')}; where only a mention is certain, use concerns`;
  return { message: `${relation} cannot lead to a ${kind}, "${target}"`, hint };
}

function missingAspect({ relation, target, aspect }: EdgeSource) {
  if (aspect || !CONTENT_RULES[relation].needsAspect) return undefined;
  if (!['country', 'group', 'organisation'].includes(kindOf(target))) return undefined;
  const hint = 'add aspect: what of it, in one to three words, as in "dominance"';
  return { message: `${relation} "${target}" without aspect`, hint };
}

const isKind = (kind: string): kind is NamedKind => NAMED_KINDS.some((known) => known === kind);
const kindOf = (id: string) => id.split(':')[0] ?? '';
