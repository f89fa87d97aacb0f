import type { Write } from '../../format';
import { oneFile } from '../../writing/one-file';
import { RDF, XSD } from '../vocabularies';
import { describeGraph } from './describe-graph';
import type { Description, Value } from './description';
import { Shortener } from './shortener';
import { TurtleText } from './turtle-text';

/** Turtle: https://www.w3.org/TR/turtle/ */
export const writeTurtle: Write = (content) => {
  const writer = new TurtleWriter();
  const blocks = describeGraph(content).map((description) => writer.block(description));
  const prefixes = writer.names.prefixes.map(
    ([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`,
  );
  return oneFile(`${prefixes.join('')}\n${blocks.join('\n')}`, writer.texts.losses);
};

class TurtleWriter {
  readonly names = new Shortener();
  readonly texts = new TurtleText();

  block({ subject, said }: Description): string {
    return `${subject === '' ? '[]' : this.#id(subject)} ${this.#said(said, '  ')} .\n`;
  }

  /** Values of one property that follow each other stand behind it with commas. */
  #said(said: Description['said'], indent: string): string {
    let text = '';
    let before: string | undefined;
    for (const [predicate, value] of said) {
      const isSame = predicate === before;
      const start = isSame
        ? ' , '
        : `${before === undefined ? '' : ` ;\n${indent}`}${this.#predicate(predicate)} `;
      text += `${start}${this.#value(value, indent)}`;
      before = predicate;
    }
    return text;
  }

  #predicate = (iri: string) => (iri === RDF.type ? 'a' : this.#id(iri));

  #value(value: Value, indent: string): string {
    if (value.type === 'resource') return this.#id(value.id);
    if (value.type === 'list')
      return value.items.length === 0
        ? '()'
        : `( ${value.items.map((item) => this.#value(item, indent)).join(' ')} )`;
    if (value.type === 'nested') return `[ ${this.#said(value.description.said, `${indent}  `)} ]`;
    return this.#literal(value);
  }

  #literal({ text, language, datatype }: Extract<Value, { type: 'literal' }>): string {
    if (datatype === XSD.integer || datatype === XSD.boolean) return text;
    const quoted = this.texts.quote(text);
    if (language !== undefined) return `${quoted}@${language}`;
    return datatype === undefined ? quoted : `${quoted}^^${this.#id(datatype)}`;
  }

  #id = (id: string): string => (id.startsWith('_:') ? id : (this.names.shorten(id) ?? `<${id}>`));
}
