import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';

export interface ReadPdf {
  pages: number;
  /** Of the first page, in points. */
  size: { width: number; height: number };
  userUnit: number;
  /** Each piece of text as it was written. */
  texts: string[];
  /** Their baselines' starts in points, y upwards. */
  places: [x: number, y: number][];
  info: Record<string, unknown>;
  xmp: string;
  /** Addresses and where they are clicked. */
  links: { url: string; rect: number[] }[];
  outline: Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getOutline']>>;
  /** Names of the operators of the page, those of its forms among them. */
  operators: string[];
  /** Of those operators, in the same order. */
  operands: unknown[];
}

/** What another program, pdf.js, finds in a file. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, isEvalSupported: false });
  const file = await task.promise;
  const page = await file.getPage(1);
  const [left, bottom, right, top] = page.view as [number, number, number, number];
  const items = (await page.getTextContent()).items.filter((item): item is TextItem => 'str' in item);
  const written = items.filter(({ str }) => str.trim());
  const { info, metadata } = await file.getMetadata();
  const list = await page.getOperatorList();
  const names = new Map(Object.entries(OPS).map(([name, number]) => [number, name]));
  const found: ReadPdf = {
    pages: file.numPages,
    size: { width: right - left, height: top - bottom },
    userUnit: page.userUnit,
    texts: written.map(({ str }) => str),
    places: written.map(({ transform }) => [transform[4] as number, transform[5] as number]),
    info: info as Record<string, unknown>,
    xmp: (metadata as unknown as { getRaw(): string } | null)?.getRaw() ?? '',
    links: (await page.getAnnotations()).map(({ url, rect }) => ({ url, rect }) as ReadPdf['links'][number]),
    outline: await file.getOutline(),
    operators: list.fnArray.map((number) => names.get(number) ?? ''),
    operands: list.argsArray,
  };
  await task.destroy();
  return found;
}
