import { alphaName, type Content } from './content';
import { pdfNumber, pdfNumbers } from './pdf-syntax';
import { toDictionary, toReference, type PdfFile } from './pdf-file';

interface SharedResources {
  /** Number of the font dictionary. */
  fonts: number;
  file: PdfFile;
}

type FormKind = { Group?: string };
/** Its parts are laid over what is behind as one picture. */
const WHOLE: FormKind = { Group: toDictionary({ S: '/Transparency', CS: '/DeviceRGB' }) };
/** Room around a form for what is rounded away. */
const ROOM = 0.5;

/** Writes a content as a form with those that it draws (ISO 32000-1, 8.10); returns its number. */
export function putContent(content: Content, shared: SharedResources, kind: FormKind = {}): number {
  const { file, fonts } = shared;
  const forms = content.forms.map((form): [string, string] => [
    form.name,
    toReference(putContent(form.content, shared, WHOLE)),
  ]);
  const alphas = [...content.alphas].map((thousandths): [string, string] => {
    const alpha = pdfNumber(thousandths / 1000, 3);
    return [alphaName(thousandths), toDictionary({ ca: alpha, CA: alpha })];
  });
  const resources = {
    ...(content.hasText ? { Font: toReference(fonts) } : {}),
    ...(alphas.length ? { ExtGState: toDictionary(Object.fromEntries(alphas)) } : {}),
    ...(forms.length ? { XObject: toDictionary(Object.fromEntries(forms)) } : {}),
  };
  return file.put(
    {
      Type: '/XObject',
      Subtype: '/Form',
      BBox: `[${pdfNumbers(content.extent.isEmpty ? [0, 0, 0, 0] : content.extent.corners(ROOM))}]`,
      ...kind,
      Resources: toDictionary(resources),
    },
    content.stream,
  );
}
