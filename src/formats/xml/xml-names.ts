/** A name with its prefix, if any, taken off. */
export interface XmlName {
  prefix: string;
  local: string;
}

const XML = 'http://www.w3.org/XML/1998/namespace';
const DECLARATIONS = 'http://www.w3.org/2000/xmlns/';

/**
 * Takes names apart and holds a text to “Namespaces in XML 1.0” (https://www.w3.org/TR/xml-names/). Equal names are
 * one text in memory, and each is taken apart once.
 */
export class XmlNames {
  readonly #names = new Map<string, XmlName>();
  /** What each prefix stands for, the innermost last. */
  readonly #uris = new Map<string, string[]>([['xml', [XML]]]);
  readonly #declared: { prefix: string; depth: number }[] = [];
  /** Attributes with a prefix of the tag that is being read. */
  #prefixed: XmlName[] = [];
  #depth = 0;

  constructor(readonly fail: (message: string) => unknown) {}

  /** Name of an attribute; undefined of a declaration. */
  attribute(written: string, value: string): XmlName | undefined {
    const name = this.#nameOf(written);
    if (written === 'xmlns') return this.#declare('', value.trim());
    if (name.prefix === 'xmlns') return this.#declare(name.local, value.trim());
    if (name.prefix !== '') this.#prefixed.push(name);
    return name;
  }

  /** Local name of an element all of whose attributes were named. */
  open(written: string): string {
    const { prefix, local } = this.#nameOf(written);
    this.#depth += 1;
    if (prefix !== '') this.#uriOf(prefix);
    if (this.#prefixed.length > 0) this.#checkAttributes();
    return local;
  }

  /** What the innermost element declares ends with it. */
  close(): void {
    while (this.#declared.at(-1)?.depth === this.#depth) this.#uris.get(this.#declared.pop()!.prefix)!.pop();
    this.#depth -= 1;
  }

  #nameOf(written: string): XmlName {
    const known = this.#names.get(written);
    if (known) return known;
    const colon = written.indexOf(':');
    const name = { prefix: written.slice(0, Math.max(colon, 0)), local: written.slice(colon + 1) };
    if (colon === 0 || name.local === '' || name.local.includes(':')) this.fail(`malformed name: ${written}`);
    this.#names.set(written, name);
    return name;
  }

  #declare(prefix: string, uri: string): undefined {
    if (prefix !== '' && uri === '') this.fail(`prefix “${prefix}” is declared as nothing`);
    if ((prefix === 'xml') !== (uri === XML) || prefix === 'xmlns' || uri === DECLARATIONS)
      this.fail(`prefix “${prefix}” may not stand for “${uri}”`);
    const uris = this.#uris.get(prefix);
    if (uris) uris.push(uri);
    else this.#uris.set(prefix, [uri]);
    this.#declared.push({ prefix, depth: this.#depth + 1 });
  }

  #uriOf(prefix: string): string | undefined {
    const uri = this.#uris.get(prefix)?.at(-1);
    if (uri === undefined) this.fail(`unbound namespace prefix: "${prefix}"`);
    return uri;
  }

  /** Two prefixes may stand for the same. */
  #checkAttributes(): void {
    const seen = new Set<string>();
    for (const { prefix, local } of this.#prefixed) {
      const full = `{${this.#uriOf(prefix)}}${local}`;
      if (seen.has(full)) this.fail(`duplicate attribute: ${full}`);
      seen.add(full);
    }
    this.#prefixed = [];
  }
}
