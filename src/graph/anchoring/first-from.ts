/** Index of the first of an ascending row that stands at a place or after it; the row's length where none does. */
export function firstFrom<T>(row: readonly T[], place: number, placeOf: (one: T) => number): number {
  let low = 0;
  for (let high = row.length; low < high;) {
    const middle = (low + high) >> 1;
    if (placeOf(row[middle]!) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
