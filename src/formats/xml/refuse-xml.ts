import { placeInText, type Place } from '../reading/place';
import { Refused } from '../reading/refused';

interface Fault {
  text: string;
  /** Where the parser stood when it met the fault. */
  place: Place;
  /** What it had not yet passed on: from the end of the last tag on. */
  from: number;
  to: number;
}

/** Throws Refused with what the parser says of a text that is no XML, and where. */
export function refuseXml(message: string, fault: Fault): never {
  const ampersand = plainAmpersand(fault);
  const place = ampersand === undefined ? fault.place : placeInText(fault.text, ampersand);
  const words = ampersand === undefined ? wordsOf(message) : '“&” as plain text';
  throw new Refused(`not well-formed XML: ${words}`, place, hintFor(words));
}

const wordsOf = (message: string) => message.replace(/^(?:undefined:)?\d+:\d+: /, '').replace(/\.$/, '');

const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z_][\w.-]*);/iy;

/** A parser notices it only at the next `;`, perhaps far behind; in comments and CDATA it is none. */
function plainAmpersand({ text, from, to }: Fault): number | undefined {
  const passed = text.slice(from, to);
  const end = passed.search(/<[!?]/);
  for (
    let at = passed.indexOf('&');
    at !== -1 && (end === -1 || at < end);
    at = passed.indexOf('&', at + 1)
  ) {
    REFERENCE.lastIndex = at;
    if (!REFERENCE.test(passed)) return from + at;
  }
  return undefined;
}

function hintFor(words: string): string {
  if (words.startsWith('“&”')) return 'write “&amp;” instead';
  const [, prefix] = /^unbound namespace prefix: "(.+)"$/.exec(words) ?? [];
  if (prefix !== undefined) return `say in the outermost element what it stands for: xmlns:${prefix}="…"`;
  if (words.startsWith('undefined entity')) return 'write the character itself';
  return 'the file may be cut off, or hold “&” or “<” as plain text';
}
