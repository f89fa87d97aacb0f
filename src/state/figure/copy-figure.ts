import { FigureRefusal } from '../../figure/figure-refusal';
import { say } from '../../language/say';

/**
 * Puts a picture into the clipboard: PNG as a picture, SVG as text and, where the browser lets it, as a picture too.
 * Asked at once, with a file that may still be in the making: some browsers forget the reader's click while they wait.
 * Resolves with what happened, in words; rejects with a sentence.
 */
export async function copyFigure(format: 'png' | 'svg', file: Promise<Blob>): Promise<string> {
  try {
    const offered = format === 'png' ? { 'image/png': file } : asSvg(file);
    await navigator.clipboard.write([new ClipboardItem(offered)]);
  } catch {
    await file; // what was wrong with the file is said in its own words
    throw new FigureRefusal(say('The browser did not let the picture be copied; save it as a file.'));
  }
  return format === 'png'
    ? say('The picture is in the clipboard, as PNG.')
    : say('The picture is in the clipboard, as the text of an SVG file.');
}

function asSvg(file: Promise<Blob>): Record<string, Promise<Blob>> {
  const type = 'image/svg+xml';
  const isTaken = ClipboardItem.supports?.(type) ?? false;
  const asText = async (how: string, change = (text: string) => text) =>
    new Blob([change(await (await file).text())], { type: how });
  const offered = {
    'text/plain': asText('text/plain'),
    ...(isTaken ? { [type]: asText(type, withoutFonts) } : {}),
  };
  for (const promise of Object.values(offered)) promise.catch(() => undefined); // told by the file itself
  return offered;
}

/** Browsers clean the picture as if it were part of the page, whose policy refuses styles; programs have fonts. */
const withoutFonts = (svg: string): string => svg.replace(/<style\b[\s\S]*?<\/style>\n?/, '');
