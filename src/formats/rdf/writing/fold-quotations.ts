import type { Attribute } from '../../../graph/property-graph';
import { OA, RDF, XSD } from '../vocabularies';
import { literal, resource, type Description } from './description';

type Part = { attributes: Attribute[] } | { target: Description[] };

/** Attributes with quotations and their places told as Web Annotation does: https://www.w3.org/TR/annotation-model/ */
export function foldQuotations(attributes: readonly Attribute[]): Part[] {
  const place = attributes.findIndex(([name]) => name === 'quotations');
  const targets = place === -1 ? undefined : targetsOf(attributes[place], attributes[place + 1]);
  if (!targets) return [{ attributes: [...attributes] }];
  return [
    { attributes: attributes.slice(0, place) },
    { target: targets },
    { attributes: attributes.slice(place + 2) },
  ];
}

/** Undefined where the two do not belong together, as documents have them. */
function targetsOf(
  [, quotes]: Attribute = ['', null],
  [name, places]: Attribute = ['', null],
): Description[] | undefined {
  if (name !== 'at' || !Array.isArray(quotes) || !Array.isArray(places)) return undefined;
  if (quotes.length === 0 || quotes.length !== places.length) return undefined;
  const targets = quotes.map((quote, index) => targetOf(quote, places[index]));
  return targets.every((target) => target !== undefined) ? targets : undefined;
}

function targetOf(quote: unknown, place: unknown): Description | undefined {
  if (typeof quote !== 'string' || typeof place !== 'string') return undefined;
  const [, start, end] = /^(0|[1-9]\d*)-(0|[1-9]\d*)$/.exec(place) ?? [];
  if (start === undefined || end === undefined)
    return place === '' ? { subject: '', said: [selected(quoteSelector(quote))] } : undefined;
  return { subject: '', said: [selected(quoteSelector(quote)), selected(positionSelector(start, end))] };
}

const selected = (description: Description): Description['said'][number] => [
  OA.hasSelector,
  { type: 'nested', description },
];

const quoteSelector = (quote: string): Description => ({
  subject: '',
  said: [
    [RDF.type, resource(OA.TextQuoteSelector)],
    [OA.exact, literal(quote)],
  ],
});

const positionSelector = (start: string, end: string): Description => ({
  subject: '',
  said: [
    [RDF.type, resource(OA.TextPositionSelector)],
    [OA.start, literal(start, XSD.integer)],
    [OA.end, literal(end, XSD.integer)],
  ],
});
