import type { Request } from '../command';

/** A file with those that belong to it. */
export const pathsOf = (first: string, options: Request['options']): string[] => [
  first,
  ...(Array.isArray(options.with) ? options.with.map(String) : []),
];
