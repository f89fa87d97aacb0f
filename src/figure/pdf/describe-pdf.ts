import type { SceneAbout } from '../scene/scene';
import { toBinary } from '../scene/to-binary';
import type { PdfFile } from './pdf-file';
import { pdfText, utf16, wellFormed } from './pdf-syntax';
import { xmp } from './xmp';

/** Where a document has no date. */
const NO_DATE = '2000-01-01';
/** Those that jsPDF takes. */
const DATE = /^(19[7-9]\d|20[0-2]\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** What the file says of itself; it has the date of the document, not of its making, so that it stays the same. `id`: 32 hexadecimal digits. */
export function describePdf(file: PdfFile, about: SceneAbout, id: string): void {
  const { document } = file;
  const keywords = [about.source.replace(/\.$/, ''), about.filters, about.version, about.link]
    .filter(Boolean)
    .join('; ');
  const created = DATE.test(about.date) ? about.date : NO_DATE;
  document.setProperties({
    title: infoText(about.title),
    subject: infoText(about.description),
    author: 'Policy Atlas',
    creator: 'Policy Atlas',
    keywords: infoText(keywords),
  });
  document.setCreationDate(`D:${created.replaceAll('-', '')}000000+00'00'`);
  document.setFileId(id);
  document.addMetadata(xmp(about, { keywords, created }), true);
  file.on('putCatalog', () => {
    file.write(`/Lang ${pdfText(about.language)}`);
    file.write('/ViewerPreferences <</DisplayDocTitle true>>');
  });
}

/**
 * jsPDF leaves the byte of a carriage return in UTF-16 as it is (the letter č has one), which readers take for that of
 * a line feed: texts with it are written in UTF-8 (ISO 32000-2, 7.9.2.2).
 */
function infoText(text: string): string {
  const line = wellFormed(text).replace(/\s+/gu, ' ').trim();
  const hasReturn = /^(..)*0d/.test(utf16(line));
  return hasReturn ? `\u00ef\u00bb\u00bf${toBinary(new TextEncoder().encode(line))}` : line;
}
