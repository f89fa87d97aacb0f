import type { AtlasEdge } from '../../graph/atlas-document';
import { isContentEdge } from '../../graph/content-relation';
import type { EvidencePath, Hop, Substitute } from '../../graph/paths/evidence-path';
import { evidenceParts, factParts } from './evidence-parts';
import type { ProsePart, Sentence } from './prose';
import { Teller, type Telling } from './teller';

/**
 * A path as prose, from its beginning to its end: what each statement says of the nodes beside it, with key words of
 * the source and who says it; what the editor infers or groups, and what is known from outside, said to be that.
 */
export function pathProse(path: EvidencePath, telling: Telling): Sentence[] {
  const teller = new Teller(telling);
  const sentences: Sentence[] = [];
  for (let index = 0; index < path.hops.length;) {
    const [hop, next] = path.hops.slice(index) as [Hop, Hop?];
    const both = next && tellBoth(hop, next, teller);
    const isFurther = isFact(hop) && index > 0 && isFact(path.hops[index - 1]!);
    sentences.push(both ?? tellOne(hop, teller, isFurther));
    index += both ? 2 : 1;
  }
  return [...sentences, ...likewise(path.likewise, teller)];
}

const isFact = ({ edges }: Hop): boolean => edges[0]!.basis === 'background';

/** Two hops that meet in one statement, or in a theme that two statements share, are told together. */
function tellBoth(first: Hop, second: Hop, teller: Teller): Sentence | undefined {
  const [one, other] = [first.edges[0]!, second.edges[0]!];
  const middle = first.to;
  if (isContentEdge(one) && isContentEdge(other) && one.source === middle && other.source === middle)
    return tellStatement(middle, [...first.edges, ...second.edges], teller);
  if (one.relation === 'touches' && other.relation === 'touches' && one.target === middle)
    return tellTheme(one, other, teller);
  return undefined;
}

function tellOne({ edges }: Hop, teller: Teller, isFurther: boolean): Sentence {
  const [best] = edges as [AtlasEdge];
  if (isContentEdge(best)) return tellStatement(best.source, edges.filter(isContentEdge), teller);
  if (best.basis === 'inferred') return tellInference(best, teller);
  return best.basis === 'background' ? tellFact(best, teller, isFurther) : tellGrouping(best, teller);
}

/** "19(4) strengthens BRICS (The Concept: “…”) and concerns China (“…”)." */
function tellStatement(statement: string, edges: AtlasEdge[], teller: Teller): Sentence {
  const subject = teller.name(statement);
  const clauses = edges.map((edge, index) => {
    const evidence = evidenceParts(edge, teller, index === 0);
    return inBrackets(clauseOf(edge, edges[index - 1], teller), evidence, teller);
  });
  return teller.say('{subject} {clauses}.', { subject, clauses: teller.list(clauses) });
}

/** What was said just before of the same relation or node is not said again. */
function clauseOf(edge: AtlasEdge, before: AtlasEdge | undefined, teller: Teller): ProsePart[] {
  const isSame = before?.relation === edge.relation;
  const relation = teller.relation(edge);
  if (before?.target === edge.target)
    return isSame ? teller.say('it too', {}) : teller.say('{relation} it too', { relation });
  const target = teller.name(edge.target);
  return isSame ? [target] : teller.say('{relation} {target}', { relation, target });
}

const inBrackets = (said: ProsePart[], added: ProsePart[], teller: Teller): ProsePart[] =>
  added.length ? teller.say('{said} ({added})', { said, added }) : said;

function tellTheme(edge: AtlasEdge, otherEdge: AtlasEdge, teller: Teller): Sentence {
  const [one, other] = [teller.name(edge.source), teller.name(otherEdge.source)];
  const theme = teller.name(edge.target);
  const quotes = quotesOf([edge, otherEdge], teller);
  return quotes.length
    ? teller.say('{one} and {other} share the theme {theme}, a grouping by the editor ({quotes}).', {
        ...{ one, other, theme, quotes },
      })
    : teller.say('{one} and {other} share the theme {theme}, a grouping by the editor.', {
        ...{ one, other, theme },
      });
}

function tellGrouping(edge: AtlasEdge, teller: Teller): Sentence {
  const [node, theme] = [teller.name(edge.source), teller.name(edge.target)];
  const quotes = quotesOf([edge], teller);
  return quotes.length
    ? teller.say('{node} falls under the theme {theme}, a grouping by the editor ({quotes}).', {
        ...{ node, theme, quotes },
      })
    : teller.say('{node} falls under the theme {theme}, a grouping by the editor.', { node, theme });
}

function quotesOf(edges: AtlasEdge[], teller: Teller): ProsePart[] {
  const quotes = edges.flatMap(({ evidence }) => evidence.slice(0, 1).map(({ quote }) => quote));
  return teller.join(
    quotes.map((text) => [{ kind: 'quote', text }]),
    '; ',
  );
}

/** The reason is a sentence of the editor's. */
function tellInference(edge: AtlasEdge, teller: Teller): Sentence {
  const link = teller.say('{source} {relation} {target}', {
    source: teller.name(edge.source),
    relation: teller.relation(edge),
    target: teller.name(edge.target),
  });
  const told = edge.confidence
    ? teller.say('Not in the text, but inferred by the editor ({confidence}): {link}.', {
        confidence: teller.confidence(edge.confidence),
        link,
      })
    : teller.say('Not in the text, but inferred by the editor: {link}.', { link });
  if (!edge.reason) return told;
  const reason = teller.say('Reason: {reason}', { reason: teller.data(edge.reason) });
  return teller.join([told, reason], ' ');
}

function tellFact(edge: AtlasEdge, teller: Teller, isFurther: boolean): Sentence {
  const values = { node: teller.name(edge.source), fact: factParts(edge, teller) };
  return isFurther
    ? teller.say('Likewise background: {node} {fact}.', values)
    : teller.say('Background, not from the text: {node} {fact}.', values);
}

/** "The same holds with India in place of China." */
function likewise(substitutes: Substitute[], teller: Teller): Sentence[] {
  const places = [...new Set(substitutes.map(({ instead }) => instead))];
  return places.map((instead) => {
    const own = substitutes.filter((substitute) => substitute.instead === instead);
    const names = teller.list(
      own.map(({ node }) => [teller.name(node)]),
      'disjunction',
    );
    return teller.say('The same holds with {names} in place of {instead}.', {
      names,
      instead: teller.name(instead),
    });
  });
}
