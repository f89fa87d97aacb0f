import { Refused } from '../reading/refused';
import type { XmlElement } from './parse-xml';

/** Throws Refused where a file has another root element than its format. */
export function requireRoot({ name, place }: XmlElement, root: string, format: string): void {
  if (name === root) return;
  throw new Refused(
    `not ${format}: its outermost element is <${name}>`,
    place,
    'name another format, or let it be recognised',
  );
}
