import type { FormatId, Variant, Write } from './format';
import { formats } from './formats';

/** One way to write a graph: a format, or a variant of it. */
export interface Writer {
  id: FormatId | Variant['id'];
  label: string;
  /** Of its files, without the dot. */
  extension: string;
  write: () => Promise<Write>;
}

/** All ways to write a graph, in the order of the register. */
export const writers: Writer[] = formats.flatMap(({ id, label, extensions, write, variants = [] }) => {
  const extension = extensions[0]!;
  return [
    ...(write ? [{ id, label, extension, write }] : []),
    ...variants.map((variant) => ({ ...variant, extension })),
  ];
});
