const MARKS: Record<string, [open: string, close: string]> = { en: ['“', '”'], ru: ['«', '»'] };

/** A term of the document in the quotation marks of its language. */
export function quoted({ text, language }: { text: string; language: string }): string {
  const [open, close] = MARKS[language] ?? MARKS.en!;
  return `${open}${text}${close}`;
}
