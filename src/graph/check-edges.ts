import type { ContentRelation } from './atlas-document';
import type { DocumentSource } from './document-source';
import { placeOf, type Finding } from './finding';
import type { EdgeSource } from './statement-source';

/** What a relation may lead to; `concerns` may lead to anything. */
const targets: Partial<Record<ContentRelation, string[]>> = {
  advocates: ['topic'],
  rejects: ['topic'],
  strengthens: ['organisation', 'group'],
  supports: ['region', 'topic'],
  cooperatesWith: ['country', 'region', 'group', 'organisation'],
  opposes: ['country', 'group', 'organisation'],
  regardsAsRisk: ['topic', 'country', 'group', 'organisation'],
};
const withAspect: ContentRelation[] = ['opposes', 'regardsAsRisk'];

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
  const allowed = targets[relation];
  if (!allowed || allowed.includes(kind) || !anyKind.includes(kind)) return undefined;
  const hint = `it leads to: ${allowed.join(', ')}; where only a mention is certain, use concerns`;
  return { message: `${relation} cannot lead to a ${kind}, "${target}"`, hint };
}

function missingAspect({ relation, target, aspect }: EdgeSource) {
  if (aspect || !withAspect.includes(relation)) return undefined;
  if (!['country', 'group', 'organisation'].includes(kindOf(target))) return undefined;
  const hint = 'add aspect: what of it, in one to three words, as in "dominance"';
  return { message: `${relation} "${target}" without aspect`, hint };
}

const anyKind = ['organisation', 'country', 'region', 'group', 'topic', 'theme'];
const kindOf = (id: string) => id.split(':')[0] ?? '';
