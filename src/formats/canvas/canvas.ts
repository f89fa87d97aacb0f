import type { Format } from '../format';
import { isRecord } from '../../graph/is-record';

export const canvas: Format = {
  id: 'canvas',
  label: 'JSON Canvas, as Obsidian has it',
  extensions: ['canvas'],
  recognises: ({ json }) =>
    isRecord(json) &&
    (isCard(firstOf(json.nodes)) || (isRecord(firstOf(json.edges)) && 'fromNode' in firstOf(json.edges)!)),
  read: async () => (await import('./read-canvas')).readCanvas,
};

const firstOf = (list: unknown): Record<string, unknown> | undefined =>
  Array.isArray(list) && isRecord(list[0]) ? list[0] : undefined;

const isCard = (node: Record<string, unknown> | undefined) =>
  node !== undefined && ['type', 'x', 'y', 'width', 'height'].every((name) => name in node);
