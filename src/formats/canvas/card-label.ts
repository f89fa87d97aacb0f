/** What a card is called: the first line of its text, its file's name, its address or its own label. */
export function cardLabel(card: Record<string, unknown>): string | undefined {
  const { type, text, file, url, label } = card;
  if (type === 'text' && typeof text === 'string') return firstLine(text);
  if (type === 'file' && typeof file === 'string') return file.slice(file.lastIndexOf('/') + 1);
  if (type === 'link' && typeof url === 'string') return url;
  return typeof label === 'string' ? label : undefined;
}

/** Without the marks of a heading or list. */
function firstLine(text: string): string | undefined {
  const [line] = text.trim().split('\n', 1);
  return line?.replace(/^(?:#+|[-*>])[ \t]/, '').trim() || undefined;
}
