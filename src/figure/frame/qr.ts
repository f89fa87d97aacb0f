import { encode } from 'uqr';
import type { Palette } from '../../look/palette';
import type { Box, ScenePart } from '../scene/scene';
import { round } from '../scene/round';

/** Modules of quiet ground around a QR code (ISO/IEC 18004 asks for four). */
const QUIET = 4;

/** A QR code of a text in a square; null where it is too long for one. Always dark on white, so that it is read. */
export function qrParts(
  text: string,
  { x, y, width }: Omit<Box, 'height'>,
  palette: Palette,
): ScenePart[] | null {
  const rows = modulesOf(text);
  if (!rows) return null;
  const step = width / (rows.length + 2 * QUIET);
  const path = rows.flatMap((row, down) => runsOf(row).map(([from, to]) => bar({ from, to, down }))).join('');
  function bar({ from, to, down }: { from: number; to: number; down: number }): string {
    const [left, top] = [x + (from + QUIET) * step, y + (down + QUIET) * step];
    return `M${round(left)} ${round(top)}H${round(left + (to - from) * step)}V${round(top + step)}H${round(left)}Z`;
  }
  const white = `M${x} ${y}H${x + width}V${y + width}H${x}Z`;
  return [
    { kind: 'shape', path: white, fill: '#ffffff', stroke: { colour: palette.line, width: 0.5 } },
    { kind: 'shape', path, fill: '#000000' },
  ];
}

/** Bytes; longer addresses make codes that no telephone reads from paper. */
const LONGEST = 800;

/** Whether a QR code of it can be read from paper. */
export const fitsQr = (text: string): boolean => new TextEncoder().encode(text).length <= LONGEST;

function modulesOf(text: string): boolean[][] | null {
  if (!fitsQr(text)) return null;
  const letters = text.replace(/\p{Cs}/gu, '\ufffd'); // half a letter has no bytes
  return encode(letters, { ecc: 'M', border: 0 }).data;
}

/** Where dark modules of a row begin and end. */
function runsOf(row: boolean[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  row.forEach((isDark, place) => {
    const last = runs.at(-1);
    if (isDark && last?.[1] === place) last[1] += 1;
    else if (isDark) runs.push([place, place + 1]);
  });
  return runs;
}
