import type { FigureOptions, FramePart } from '../figure-options';
import type { ScenePart } from '../scene/scene';
import { paragraph, stack, type Block, type Setting } from './block';
import type { FrameTexts } from './frame-texts';
import { legendBlock } from './legend';
import type { LegendContent } from './legend-entries';
import { qrParts } from './qr';

/** What stands above and below the graph. */
export interface Frame {
  head: Block;
  foot: Block;
}

interface Framed {
  options: Pick<FigureOptions, 'frame' | 'caption'>;
  texts: FrameTexts;
  legend: LegendContent;
  /** Address of the view. */
  url: string;
}

const QR_SIZE = 84;
const QR_GAP = 14;
/** A small legend is read before the source: it stands nearer to the graph. */
const GAPS = { head: 3, foot: 9, source: 1 };

/** The frame at a width; its height follows from what it says. */
export function frameOf(framed: Framed, setting: Setting): Frame {
  return { head: headOf(framed, setting), foot: footOf(framed, setting) };
}

function headOf({ options, texts }: Framed, setting: Setting): Block {
  const { unit, palette } = setting;
  const has = (part: FramePart) => options.frame.includes(part);
  const small = { size: 12 * unit, weight: 400, colour: palette.quietInk };
  const blocks = [
    ...(has('title') && texts.title
      ? [paragraph(texts.title, { size: 20 * unit, weight: 600, colour: palette.ink }, setting)]
      : []),
    ...(options.caption ? [paragraph(options.caption, { ...small, colour: palette.ink }, setting)] : []),
    ...(has('filters') ? [paragraph(texts.shown, small, setting)] : []),
  ];
  return stack('head', blocks, GAPS.head * unit);
}

function footOf(framed: Framed, setting: Setting): Block {
  const { options, legend } = framed;
  const has = (part: FramePart) => options.frame.includes(part);
  const blocks = [
    ...(has('legend') ? [legendBlock(legend, setting)] : []),
    sourceBlock(framed, setting),
  ].filter(({ height }) => height > 0);
  return stack('foot', blocks, GAPS.foot * setting.unit);
}

/** The lines of the source, with the QR code at their right. */
function sourceBlock({ options, texts, url }: Framed, setting: Setting): Block {
  const { width, unit, palette } = setting;
  const has = (part: FramePart) => options.frame.includes(part);
  const size = QR_SIZE * unit;
  const code = has('qr') && url ? qrParts(url, { x: width - size, y: 0, width: size }, palette) : null;
  const lines = [
    ...(has('source') ? [texts.source, texts.places] : []),
    ...(has('data') ? [texts.data] : []),
    ...(has('licence') ? [texts.licence] : []),
    ...(has('link') ? [url] : []),
  ].filter(Boolean);
  const narrow = { ...setting, width: code ? width - size - QR_GAP * unit : width };
  const quiet = { size: 9.5 * unit, weight: 400, colour: palette.quietInk };
  const block = stack(
    'source',
    lines.map((line) => ({ ...paragraph(line, quiet, narrow), id: 'line' })),
    GAPS.source * unit,
  );
  const qr: ScenePart[] = code ? [{ kind: 'group', id: 'qr', name: 'QR', parts: code }] : [];
  return { ...block, height: Math.max(block.height, code ? size : 0), parts: [...block.parts, ...qr] };
}
