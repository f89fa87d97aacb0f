/** Where something stands in the YAML: a file of the graph-data folder and the keys and list places down to it. */
export interface Place {
  file: string;
  path: (string | number)[];
}

/** Something wrong in a document's files, before its line is known. */
export interface Finding extends Place {
  message: string;
  hint?: string;
}

/** A value of a file with its place; `fields` where single fields come from elsewhere (an override of a shared entity). */
export interface Placed<T> extends Place {
  value: T;
  fields?: Map<string, Place>;
}

/** The place of something inside a placed value. */
export function placeOf(placed: Placed<unknown>, ...rest: (string | number)[]): Place {
  const [field, ...deeper] = rest;
  const own = typeof field === 'string' ? placed.fields?.get(field) : undefined;
  if (own) return { file: own.file, path: [...own.path, ...deeper] };
  return { file: placed.file, path: [...placed.path, ...rest] };
}
