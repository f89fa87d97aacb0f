import { Refused } from '../reading/refused';
import type { XmlElement } from './parse-xml';

/** An attribute that its element cannot be without. Throws Refused where it is absent. */
export function requireAttribute({ name, attributes, place }: XmlElement, attribute: string): string {
  const text = attributes.get(attribute);
  if (text !== undefined) return text;
  throw new Refused(`<${name}> without “${attribute}”`, place, 'every one needs it; export the file again');
}
