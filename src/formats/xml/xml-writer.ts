import type { LossCount } from '../writing/loss-count';
import { isXmlText, xmlText } from './xml-text';

/** Attributes of an element; those without a text are left out. */
export type XmlAttributes = readonly (readonly [name: string, text: string | undefined])[];

/** Writes XML line by line, and counts the texts that XML cannot hold as they are. */
export class XmlWriter {
  readonly #lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  readonly #open: string[] = [];
  readonly #losses: LossCount;

  constructor(losses: LossCount) {
    this.#losses = losses;
  }

  open(name: string, attributes: XmlAttributes = []): void {
    this.#line(`<${this.#tag(name, attributes)}>`);
    this.#open.push(name);
  }

  close(): void {
    const name = this.#open.pop();
    this.#line(`</${name}>`);
  }

  /** An element without others in it. */
  leaf(name: string, attributes: XmlAttributes, text?: string): void {
    const tag = this.#tag(name, attributes);
    this.#line(text === undefined ? `<${tag}/>` : `<${tag}>${this.#text(text)}</${name}>`);
  }

  /** The whole text; what is still open is closed. */
  end(): string {
    while (this.#open.length > 0) this.close();
    return `${this.#lines.join('\n')}\n`;
  }

  #tag(name: string, attributes: XmlAttributes): string {
    const written = attributes.flatMap(([own, text]) =>
      text === undefined ? [] : [` ${own}="${this.#text(text)}"`],
    );
    return name + written.join('');
  }

  #text(text: string): string {
    if (!isXmlText(text)) this.#losses.add('texts with characters that XML cannot hold, written as �');
    return xmlText(text);
  }

  #line(text: string): void {
    this.#lines.push('  '.repeat(this.#open.length) + text);
  }
}
