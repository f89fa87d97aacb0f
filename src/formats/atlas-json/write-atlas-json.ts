import type { Write } from '../format';
import { jsonRows } from '../json/json-rows';
import { oneFile } from '../writing/one-file';
import { LossCount } from '../writing/loss-count';
import { ATLAS_JSON } from './atlas-json';

/** A document as it is, with the places of its layouts: what the program itself works on. A line for each node and edge. */
export const writeAtlasJson: Write = ({ document }) => {
  const losses = new LossCount();
  const { nodes, edges, ...head } = document;
  const json = (value: unknown): string => JSON.stringify(value, counting(losses));
  const start = json({ ...ATLAS_JSON, document: head }).slice(0, -2);
  return oneFile(
    `${start},\n"nodes":${jsonRows(nodes, json)},\n"edges":${jsonRows(edges, json)}}}\n`,
    losses.toWords(),
  );
};

const counting =
  (losses: LossCount) =>
  (_name: string, value: unknown): unknown => {
    if (typeof value === 'number' && !isJsonNumber(value)) losses.add('numbers that JSON has not');
    return value;
  };

const isJsonNumber = (value: number): boolean => Number.isFinite(value) && !Object.is(value, -0);
