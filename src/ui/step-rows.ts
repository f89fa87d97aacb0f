/** Arrow keys go round the rows of a menu, as the ARIA pattern asks; Home and End go to the ends. */
export function stepRows(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const rows = rowsOf(event.currentTarget);
  const at = rows.indexOf(document.activeElement as HTMLButtonElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  rows[(next + rows.length) % rows.length]?.focus();
}

export const rowsOf = (menu: HTMLElement): HTMLButtonElement[] => [
  ...menu.querySelectorAll<HTMLButtonElement>('button:not(:disabled)'),
];
