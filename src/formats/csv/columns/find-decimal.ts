import type { Column } from './column';
import type { Table } from '../rows/table';
import { isAnyNumber } from '../writing/written-values';

/** A comma where a column holds nothing but numbers with one, and cells are not cut by commas. */
export function findDecimal({ parts, rows }: Table, columns: Column[]): '.' | ',' {
  if (parts.delimiter.startsWith(',')) return '.';
  const sample = rows.slice(0, SAMPLE);
  const isDecimal = ({ index, use }: Column) => {
    const cells = sample.map((row) => row[index]).filter((cell) => !!cell) as string[];
    return (
      use === 'attribute' &&
      cells.some((cell) => cell.includes(',')) &&
      cells.every((cell) => isAnyNumber(cell.replace(',', '.')))
    );
  };
  return columns.some(isDecimal) ? ',' : '.';
}

const SAMPLE = 1000;
