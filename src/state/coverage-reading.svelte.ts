import type { CoverageChoice, LineOrder, RowKind } from '../view/coverage/coverage-table';

export interface CoverageCell {
  row: string;
  column: string;
}

/** How a reader looks at the coverage of a document; it is as it was left while the document stays open. */
export class CoverageReading implements CoverageChoice {
  rows = $state<RowKind>('region');
  columns = $state<CoverageChoice['columns']>('themes');
  opened = $state.raw<ReadonlySet<string>>(new Set());
  rowOrder = $state<LineOrder>('document');
  columnOrder = $state<LineOrder>('document');
  withEmpty = $state(true);
  /** The cell whose statements are told. */
  cell = $state.raw<CoverageCell | null>(null);

  toggleTheme(theme: string): void {
    const others = [...this.opened].filter((id) => id !== theme);
    this.opened = new Set(this.opened.has(theme) ? others : [...others, theme]);
  }

  isCell({ row, column }: CoverageCell): boolean {
    return this.cell?.row === row && this.cell.column === column;
  }
}
