import type { Block, Setting } from './block';
import { legendEntries, type LegendContent, type LegendEntry } from './legend-entries';
import type { ScenePart } from '../scene/scene';

const SIZE = 10.5;
const ROW = 18;
const SAMPLE = 34;
const GAP = 18;
const WEIGHT = 400;

/** What the shapes and lines mean that are seen, in rows. */
export function legendBlock(content: LegendContent, setting: Setting): Block {
  const { width, unit, palette, measure } = setting;
  let [x, row] = [0, 0];
  const parts = legendEntries(content, palette).map((entry): ScenePart => {
    const taken = (SAMPLE + measure(entry.text, SIZE, WEIGHT)) * unit;
    if (x > 0 && x + taken > width) [x, row] = [0, row + 1];
    const at = { x, y: row * ROW * unit };
    x += taken + GAP * unit;
    return {
      kind: 'group',
      id: `legend-${entry.id}`,
      frame: { at, scale: unit },
      parts: entryParts(entry, setting),
    };
  });
  return { id: 'legend', height: parts.length ? (row + 1) * ROW * unit : 0, parts };
}

function entryParts(
  { id, sample, text }: LegendEntry,
  { palette, width, unit, measure }: Setting,
): ScenePart[] {
  const room = width / unit - SAMPLE;
  const size = SIZE * Math.min(1, room / measure(text, SIZE, WEIGHT));
  return [
    { kind: 'group', id: `sample-${id}`, frame: { at: { x: 14, y: ROW / 2 }, scale: 1 }, parts: sample },
    {
      kind: 'text',
      text,
      at: { x: SAMPLE, y: ROW / 2 + SIZE * 0.36 },
      size,
      weight: WEIGHT,
      colour: palette.ink,
      anchor: 'left',
    },
  ];
}
