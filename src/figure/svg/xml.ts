import { round } from '../scene/round';

/** Signs with a meaning in XML, and what XML 1.0 does not allow as a character (section 2.2), escaped or not. */
const SPECIAL = /[&<>"']|[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as content or attribute of XML. */
export const escapeXml = (text: string): string =>
  text.replace(SPECIAL, (letter) => ESCAPES[letter] ?? '\ufffd');

type Attributes = Record<string, string | number | undefined>;

/** An element with its attributes, those that are undefined left out; `content` is XML already. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value!)}"`)
    .join('');
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
