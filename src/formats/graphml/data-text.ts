import type { XmlElement } from '../xml/parse-xml';
import { xmlText } from '../xml/xml-text';

/** What stands in a `<data>`: a text, or XML, which is kept as text. */
export class DataText {
  #text = '';
  #isXml = false;
  #says = false;

  open({ name, attributes }: XmlElement): void {
    if (!this.#isXml) this.#startXml();
    if (attributes.size > 0) this.#says = true;
    const written = [...attributes].map(([own, text]) => ` ${own}="${xmlText(text)}"`);
    this.#text += `<${name}${written.join('')}>`;
  }

  text(part: string): void {
    if (this.#isXml && part.trim() !== '') this.#says = true;
    this.#text += this.#isXml ? escaped(part) : part;
  }

  close({ name }: XmlElement): void {
    this.#text += `</${name}>`;
  }

  /** Undefined for XML without a word or attribute in it. */
  value(): string | undefined {
    if (!this.#isXml) return this.#text;
    return this.#says ? this.#text.trim() : undefined;
  }

  #startXml(): void {
    this.#isXml = true;
    this.#says = this.#text.trim() !== '';
    this.#text = escaped(this.#text);
  }
}

const escaped = (text: string) => text.replace(/[&<>]/g, xmlText);
