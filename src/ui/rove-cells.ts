/**
 * Makes a table one stop of the Tab key, as the ARIA pattern of a grid asks: arrow keys go from cell to cell, Home and
 * End to the ends of the row, with Ctrl to the ends of the table. A cell with a button gives the keyboard to it.
 */
export function roveCells(table: HTMLTableElement): () => void {
  const grid = toGrid(table);
  const cells = new Set(grid.flat());
  for (const cell of cells) stopOf(cell).tabIndex = -1;
  const first = [...cells].find((cell) => cell.contains(document.activeElement));
  let at = placeOf(grid, first ?? table.querySelector('td') ?? grid[0]?.[0]);
  enter(at);

  function enter(next: Place): void {
    stopAt(grid, at)?.setAttribute('tabindex', '-1');
    at = next;
    stopAt(grid, at)?.setAttribute('tabindex', '0');
  }
  function press(event: KeyboardEvent): void {
    const next = nextPlace(grid, at, event);
    if (!next) return;
    event.preventDefault();
    enter(next);
    stopAt(grid, next)?.focus();
  }
  function follow({ target }: FocusEvent): void {
    const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('th, td') : null;
    if (cell && grid[at.y]?.[at.x] !== cell) enter(placeOf(grid, cell));
  }
  table.addEventListener('keydown', press);
  table.addEventListener('focusin', follow);
  return () => {
    table.removeEventListener('keydown', press);
    table.removeEventListener('focusin', follow);
  };
}

/** The cell at each place; one that spans several stands at all of them. */
type Grid = HTMLTableCellElement[][];
interface Place {
  x: number;
  y: number;
}

function toGrid(table: HTMLTableElement): Grid {
  const grid: Grid = [...table.rows].map(() => []);
  for (const [y, row] of [...table.rows].entries())
    for (const cell of row.cells) {
      let x = 0;
      while (grid[y]![x]) x += 1;
      for (const line of grid.slice(y, y + cell.rowSpan))
        for (let column = x; column < x + cell.colSpan; column += 1) line[column] = cell;
    }
  return grid;
}

const stopOf = (cell: HTMLTableCellElement): HTMLElement => cell.querySelector('button') ?? cell;

function stopAt(grid: Grid, { x, y }: Place): HTMLElement | undefined {
  const cell = grid[y]?.[x];
  return cell && stopOf(cell);
}

function placeOf(grid: Grid, cell: HTMLTableCellElement | undefined): Place {
  const y = cell ? grid.findIndex((row) => row.includes(cell)) : 0;
  return { x: Math.max(0, cell ? (grid[y]?.indexOf(cell) ?? 0) : 0), y: Math.max(0, y) };
}

function nextPlace(grid: Grid, at: Place, { key, ctrlKey, metaKey }: KeyboardEvent): Place | undefined {
  const whole = ctrlKey || metaKey;
  const last = { x: (grid[at.y]?.length ?? 1) - 1, y: grid.length - 1 };
  switch (key) {
    case 'ArrowLeft':
      return step(grid, at, { x: -1, y: 0 });
    case 'ArrowRight':
      return step(grid, at, { x: 1, y: 0 });
    case 'ArrowUp':
      return step(grid, at, { x: 0, y: -1 });
    case 'ArrowDown':
      return step(grid, at, { x: 0, y: 1 });
    case 'Home':
      return { x: 0, y: whole ? 0 : at.y };
    case 'End':
      return { x: last.x, y: whole ? last.y : at.y };
    default:
      return undefined;
  }
}

/** On to the next cell that is another one; at the edge it stays. */
function step(grid: Grid, from: Place, by: Place): Place {
  let { x, y } = from;
  const here = grid[y]?.[x];
  if (!here) return from;
  while (grid[y]?.[x] === here) {
    x += by.x;
    y += by.y;
  }
  return grid[y]?.[x] ? { x, y } : from;
}
