/** Whether a file has the beginning, the end and the table of objects of a PDF (ISO 32000-1, 7.5). */
export function isWholePdf(bytes: Uint8Array): boolean {
  const text = (part: Uint8Array) => String.fromCharCode(...part);
  const [, table] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text(bytes.subarray(-64))) ?? [];
  const start = Number(table ?? Number.NaN);
  return text(bytes.subarray(0, 5)) === '%PDF-' && text(bytes.subarray(start, start + 4)) === 'xref';
}
