import type { AtlasEdge, EntityNode } from '../atlas-document';
import type { NamedKind } from '../entity-kind';
import { compileEntity } from './compile-entity';
import type { DocumentSource } from './document-source';
import type { AnyEntitySource } from './entity-source';
import type { Geography } from '../regions/geography';

const order: NamedKind[] = ['organisation', 'region', 'country', 'group', 'topic', 'theme'];

interface Around {
  geography: Geography;
  content: AtlasEdge[];
}

/**
 * The entities that the document names, by kind and in the order in which it names them, with the themes of its
 * topics and the countries that only a membership in one of its organisations brings in.
 */
export function compileEntities({ entities }: DocumentSource, { geography, content }: Around): EntityNode[] {
  const byId = new Map(entities.map(({ value }) => [value.id, value]));
  const namedBy = sourcesByTarget(content);
  const named = [...namedBy.keys()].flatMap((id) => byId.get(id) ?? []);
  const themes = lookUp(
    named.flatMap((entity) => (entity.kind === 'topic' ? (entity.theme ?? []) : [])),
    byId,
  );
  const shown = [...new Set([...named, ...themes])];
  const members = memberCountries(shown);
  const unnamed = lookUp([...members.keys()], byId).filter((country) => !namedBy.has(country.id));
  return order.flatMap((kind) => [
    ...shown.filter((entity) => entity.kind === kind).map((entity) => node(entity, namedBy)),
    ...(kind === 'country' ? unnamed.map((entity) => node(entity, members)) : []),
  ]);

  function node(entity: AnyEntitySource, within: Map<string, string[]>): EntityNode {
    const folds = entity.kind === 'topic' || entity.kind === 'group' || !shown.includes(entity);
    const foldedIn = folds ? within.get(entity.id) : undefined;
    return {
      ...compileEntity(entity, { geography, named: shown.includes(entity) }),
      ...(foldedIn && { foldedIn }),
    };
  }
}

const lookUp = (ids: string[], byId: Map<string, AnyEntitySource>) => ids.flatMap((id) => byId.get(id) ?? []);

/** The statements that lead to each entity, in document order. */
function sourcesByTarget(content: AtlasEdge[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { source, target } of content)
    found.set(target, [...new Set([...(found.get(target) ?? []), source])]);
  return found;
}

/** The countries of the shown organisations, each with the organisations it is in. */
function memberCountries(shown: AnyEntitySource[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const organisation of shown)
    if (organisation.kind === 'organisation')
      for (const { country } of organisation.members)
        found.set(country, [...new Set([...(found.get(country) ?? []), organisation.id])]);
  return found;
}
