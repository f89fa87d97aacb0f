import type { KeptContent, Recipe } from './kept-content';
import { sealJson, unsealJson, type Sealed, type Unsealed } from './sealed';

/** What is kept of an opened file but its bytes and its arrangement. */
export interface KeptHead extends Pick<KeptContent, 'name' | 'recipe' | 'format' | 'counts'> {
  files: { name: string; size: number }[];
  /** When it was last opened, ISO; told, never compared. */
  openedAt: string;
  /** Grows with each opening of any file: the list is in this order. */
  turn: number;
}

/** As JSON has it. */
interface WrittenHead extends Omit<KeptHead, 'recipe'> {
  recipe: Omit<Recipe, 'tables'> & { tables?: [string, unknown][] };
}

export function sealHead({ recipe, ...head }: KeptHead): Sealed {
  const { tables, ...rest } = recipe;
  return sealJson({ ...head, recipe: { ...rest, ...(tables && { tables: [...tables] }) } });
}

export function unsealHead(record: unknown): Unsealed<KeptHead> {
  const unsealed = unsealJson(record, isWritten);
  return unsealed.state === 'good' ? { state: 'good', value: toHead(unsealed.value) } : unsealed;
}

function toHead({ recipe, ...head }: WrittenHead): KeptHead {
  const { tables, ...rest } = recipe;
  return { ...head, recipe: { ...rest, ...(tables && { tables: new Map(tables) }) } as Recipe };
}

function isWritten(value: unknown): value is WrittenHead {
  const { name, recipe, format, counts, files, openedAt, turn } = fieldsOf<WrittenHead>(value);
  const { nodes, edges } = fieldsOf<KeptHead['counts']>(counts);
  const { mapping, tables } = fieldsOf<WrittenHead['recipe']>(recipe);
  return (
    [name, format, openedAt].every((text) => typeof text === 'string') &&
    [nodes, edges, turn].every(Number.isFinite) &&
    [files, tables ?? []].every(Array.isArray) &&
    typeof mapping === 'object'
  );
}

const fieldsOf = <T>(value: unknown) => Object(value) as Partial<Record<keyof T, unknown>>;
