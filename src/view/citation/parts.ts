/** A run of text of a citation. */
export interface Part {
  text: string;
  italic?: boolean;
}

export const plain = (text: string): Part => ({ text });
export const italic = (text: string): Part => ({ text, italic: true });

export const toText = (parts: Part[]): string => parts.map(({ text }) => text).join('');

/** For the clipboard of word processors. */
export function toHtml(parts: Part[]): string {
  const runs = parts.map(({ text, italic }) => (italic ? `<i>${escaped(text)}</i>` : escaped(text)));
  return `<p>${runs.join('')}</p>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
