import type { DocumentGraph } from '../../graph/document-graph';
import { foldText } from '../../graph/fold-text';
import { nearest } from '../../graph/nearest';
import type { Text } from '../../graph/text';
import { facetValues } from '../../graph/visibility/facets';
import { kindNames } from '../../look/kind-names';

/** One of few values, with all that it may be called. */
export interface NamedValue<Value extends string = string> {
  value: Value;
  label: Text;
  names: string[];
}

/** The kinds of node that a document has. */
export function kindsOf(graph: DocumentGraph): NamedValue[] {
  return facetValues(graph).kind.map(({ value }) => {
    const { one, many } = kindNames({ kind: value }, graph.document);
    return { value, label: many, names: [value, ...Object.values(one), ...Object.values(many)] };
  });
}

/** The value that a name stands for, a slip or another ending of the word allowed. */
export function valueNamed<Value extends string>(
  values: readonly NamedValue<Value>[],
  name: string,
): NamedValue<Value> | undefined {
  const wanted = foldText(name.trim());
  const named = (test: (own: string) => boolean) =>
    values.find(({ names }) => names.some((own) => test(foldText(own))));
  const close = nearest(
    wanted,
    values.flatMap(({ names }) => names.map(foldText)),
  );
  return (
    named((own) => own === wanted) ?? named((own) => own === close) ?? named((own) => sharesWord(own, wanted))
  );
}

const STEM = 4;

/** Whether both have a word that begins alike: "by order" and "In document order". */
const sharesWord = (one: string, other: string): boolean => {
  const stems = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= STEM);
  return stems(one).some((word) => stems(other).some((own) => own.slice(0, STEM) === word.slice(0, STEM)));
};
