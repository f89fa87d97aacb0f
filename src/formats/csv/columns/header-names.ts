import { FreeNames } from '../../../graph/free-names';
import type { Cell } from '../rows/row-scanner';

export interface RepeatedName {
  column: number;
  name: string;
  given: string;
}

/** Names of columns, each once: the second “name” becomes “name_2”, and a column without a name “column 3”. */
export function headerNames(
  header: Cell[] | undefined,
  width: number,
): { names: string[]; repeated: RepeatedName[] } {
  const repeated: RepeatedName[] = [];
  const cells = Array.from({ length: width }, (_, column) => header?.[column]);
  const free = new FreeNames([], cells.filter(isNamed));
  const given = cells.map((name, column) => {
    if (!isNamed(name)) return undefined;
    const own = free.take(name);
    if (own !== name) repeated.push({ column, name, given: own });
    return own;
  });
  return { names: given.map((name, column) => name ?? free.take(`column ${column + 1}`)), repeated };
}

const isNamed = (name: Cell): name is string => name !== undefined && name !== '';
