/** A passage without hard wraps: they become blanks, or nothing after the hyphen of a word; empty lines stay. */
export function joinLines(text: string): string {
  return text.replace(/\s+/g, (gap, at: number) => {
    const breaks = gap.split('\n').length - 1;
    if (breaks !== 1) return breaks ? '\n\n' : gap;
    return /[\p{L}\p{N}][-‐\u00ad]$/u.test(text.slice(Math.max(0, at - 3), at)) ? '' : ' ';
  });
}
