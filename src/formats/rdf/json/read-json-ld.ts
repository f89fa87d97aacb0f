import type { Read } from '../../format';
import { parseJson } from '../../json/parse-json';
import { placeInText, START } from '../../reading/place';
import type { Problem } from '../../reading/problem';
import { Refused } from '../../reading/refused';
import { labelMaker } from '../label-maker';
import { QuadLimit } from '../quad-limit';
import { readQuads } from '../reading/read-quads';
import { expandJsonLd } from './expand-json-ld';
import { plainNumbers } from './plain-numbers';
import { ExpandedQuads } from './quads-of-expanded';

/** JSON-LD 1.1 with its contexts inside: https://www.w3.org/TR/json-ld11/ */
export const readJsonLd: Read = async ([{ text }], context) => {
  const { value } = context.json ?? parseJson(text);
  if (typeof value !== 'object' || value === null)
    throw new Refused('expected an object or a list of objects', START, 'JSON-LD describes things');
  const { value: expanded, dropped } = await expandJsonLd(plainNumbers(value), text);
  const limit = new QuadLimit(text, context.onProgress ?? (() => undefined));
  const reader = new ExpandedQuads({ limit, nextLabel: labelMaker(text) });
  reader.addNodes(topNodes(expanded));
  const reading = readQuads(reader.quads, context);
  return { ...reading, problems: [...reading.problems, ...toProblems(dropped, text)] };
};

/** A node without a name that is there for its graph only is none. */
function topNodes(expanded: unknown): unknown {
  if (Array.isArray(expanded) || typeof expanded !== 'object' || expanded === null) return expanded;
  const [name, ...others] = Object.keys(expanded);
  return name === '@graph' && others.length === 0 ? (expanded as { '@graph': unknown })['@graph'] : expanded;
}

/** Names that stand for nothing, with the place where each is first written. */
function toProblems(dropped: ReadonlyMap<string, number>, text: string): Problem[] {
  const all = [...dropped];
  const told = all.slice(0, MOST_TOLD).map(([name, count]) => ({
    kind: 'not-kept' as const,
    message: `“${name}” is left out, ${count === 1 ? 'once' : `${count} times`}: no context says what it means`,
    ...placeInText(text, Math.max(0, text.indexOf(JSON.stringify(name)))),
  }));
  if (all.length <= MOST_TOLD) return told;
  const message = `${all.length - MOST_TOLD} more names are left out: no context says what they mean`;
  return [...told, { kind: 'not-kept', message, ...START }];
}

const MOST_TOLD = 100;
