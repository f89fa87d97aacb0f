import type { AttributeValue } from '../../../graph/property-graph';
import type { GraphBuilder } from '../../reading/graph-builder';
import type { Literal, Quad } from '../term';
import { literalValue } from './literal-value';

interface Count {
  count: number;
  line: number;
}

/** Counts what of a file has no place in the graph, to say it once for each kind. */
export class RdfLosses {
  readonly #datatypes = new Map<string, Count>();
  readonly #odd: { literal: Literal; line: number }[] = [];
  readonly #imports = new Map<string, number>();
  #graphs: Count | undefined;
  #tripleTerms: Count | undefined;

  /** A literal's value; that its datatype is lost or wrong is noted. */
  keep(literal: Literal, { line }: Quad): AttributeValue {
    if (literal.datatype === '') return literal.value;
    const { value, kept } = literalValue(literal);
    if (kept === 'untyped')
      this.#datatypes.set(literal.datatype, more(this.#datatypes.get(literal.datatype), line));
    else if (kept === 'odd') this.#odd.push({ literal, line });
    return value;
  }

  addGraph({ line }: Quad): void {
    this.#graphs = more(this.#graphs, line);
  }

  addTripleTerm({ line }: Quad): void {
    this.#tripleTerms = more(this.#tripleTerms, line);
  }

  addImport(iri: string, { line }: Quad): void {
    this.#imports.set(iri, line);
  }

  tell(builder: GraphBuilder): void {
    for (const [iri, { count, line }] of this.#datatypes)
      builder.note('not-kept', line, `${values(count)} of the type <${iri}> kept as text, without the type`);
    for (const { literal, line } of this.#odd)
      builder.note('odd-value', line, `“${short(literal.value)}” is not of the type <${literal.datatype}>`);
    for (const [iri, line] of this.#imports)
      builder.note('not-kept', line, `what is imported from <${iri}> is not read`, 'open that file, too');
    if (this.#graphs)
      builder.note(
        'not-kept',
        this.#graphs.line,
        `the named graph of ${values(this.#graphs.count)} is not kept; that of edges is`,
      );
    if (this.#tripleTerms)
      builder.note(
        'not-kept',
        this.#tripleTerms.line,
        `${this.#tripleTerms.count} statements that have a statement as their object are left out`,
      );
  }
}

const more = (count: Count | undefined, line: number): Count => ({
  count: (count?.count ?? 0) + 1,
  line: count?.line ?? line,
});

const values = (count: number) => `${count} ${count === 1 ? 'value' : 'values'}`;
const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
