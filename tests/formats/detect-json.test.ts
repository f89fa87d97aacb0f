import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../src/formats/detect-format';
import type { FormatId } from '../../src/formats/format';
import { goodFilesOf } from './harness/seed-files';

const JSON_FORMATS: FormatId[] = [
  'graphology',
  'cytoscape',
  'cx2',
  'cx',
  'jgf',
  'd3',
  'vosviewer',
  'kumu',
  'canvas',
];

const files = JSON_FORMATS.flatMap((format) =>
  goodFilesOf(format).map(({ name, bytes }): [string, FormatId, string] => [
    `${format}/${name}`,
    format,
    new TextDecoder().decode(bytes),
  ]),
);
const formatOf = (text: string) => detectFormat({ name: 'graph.txt', text }).format?.id;

describe('graphs in JSON are told apart by their shape', () => {
  it.each(files)('%s is recognised under any name', (_name, format, text) => {
    expect(formatOf(text)).toBe(format);
  });

  it.each(files)('%s is recognised in one line, too', (_name, format, text) => {
    const line = text.replace(/\s*\n\s*/g, ' ');
    expect(formatOf(line)).toBe(format);
  });

  it.each([
    '{}',
    '[]',
    '[1]',
    'null',
    '{"nodes": 1}',
    '{"graph": 1}',
    '{"elements": [1]}',
    '{"a": {"nodes": []}}',
  ])('%s is none of them', (text) => {
    expect(JSON_FORMATS).not.toContain(formatOf(text));
  });
});
