import type { AtlasDocument, AtlasNode } from '../graph/atlas-document';
import type { Text } from '../graph/text';
import { KIND_WORDS } from './words';

/** What one and many nodes of a kind are called. */
interface KindNames {
  one: Text;
  many: Text;
}

/** "Principle" and "Principles", "organisation" and "organisations"; things as their file calls one. */
export function kindNames(
  { type, kind }: { type?: AtlasNode['type']; kind: string },
  { kinds, thingKinds = [] }: Pick<AtlasDocument, 'kinds' | 'thingKinds'>,
): KindNames {
  const statement = kinds.find(({ id }) => id === kind);
  const thing = thingKinds.find(({ id }) => id === kind);
  const isOf = (own: AtlasNode['type']) => type === undefined || type === own;
  if (statement && isOf('statement')) return { one: statement.label, many: statement.plural };
  if (thing && isOf('thing')) return { one: thing.label, many: thing.label };
  return entityNames(type === 'thing' ? kind : (type ?? kind)) ?? { one: { en: kind }, many: { en: kind } };
}

/** Undefined for what is no name of its own of the words: a file may call a kind `constructor`. */
const entityNames = (kind: string): KindNames | undefined =>
  Object.hasOwn(KIND_WORDS, kind) ? KIND_WORDS[kind as keyof typeof KIND_WORDS] : undefined;
