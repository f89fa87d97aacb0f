import { SaxesParser } from 'saxes';
import type { Format, Sample, TextFile } from './format';
import { formats } from './formats';
import { parseJson, type ParsedJson } from './json/parse-json';
import { Refused } from './reading/refused';

interface Detected {
  /** Undefined where no format knows the text. */
  format?: Format;
  /** What was parsed to find out. */
  json?: ParsedJson;
  /** Why a text that begins as JSON is none. */
  broken?: Refused;
}

/** The format of a text by what is in it. */
export function detectFormat({ name, text }: TextFile): Detected {
  const start = text.slice(0, BEGINNING);
  const [first] = start.trimStart();
  const parsed = first === '{' || first === '[' ? jsonOf(text) : {};
  const root = first === '<' ? rootOf(start) : undefined;
  const sample: Sample = { name, start, ...(root && { root }), json: parsed.json?.value };
  const format = formats.find(({ recognises }) => recognises?.(sample));
  return { ...parsed, ...(format && { format }) };
}

const BEGINNING = 1 << 16;

function jsonOf(text: string): Pick<Detected, 'json' | 'broken'> {
  try {
    return { json: parseJson(text) };
  } catch (error) {
    if (error instanceof Refused) return { broken: error };
    throw error;
  }
}

/** Undefined where no element begins. */
function rootOf(start: string): Sample['root'] {
  let root: Sample['root'];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => undefined);
  parser.on('opentag', ({ local, uri }) => (root ??= { name: local, namespace: uri }));
  parser.write(start);
  return root;
}
