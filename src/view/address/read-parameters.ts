import type { DocumentGraph } from '../../graph/document-graph';
import type { Geography } from '../../graph/regions/geography';
import type { View } from '../view';
import { LONGEST_ADDRESS, readAddress } from './address-to-view';
import { checkView } from './check-view';
import { encodeId } from './id-list';
import { valueHint } from './value-hint';

/** What an address asks, by the names of its parameters: region, tiers, layout, no-kind … */
export type Parameters = Record<string, string>;

/** A parameter that could not be used. */
interface ParameterFault {
  name: string;
  message: string;
  hint: string;
}

export interface Known {
  graph: DocumentGraph;
  geography: Geography;
}

/** The document and the parameters of a copied address or fragment; undefined for anything else. */
export function splitAddress(address: string): { document: string; parameters: Parameters } | undefined {
  const [, document, query = ''] = /^[^#]*#\/([^?]+)\??(.*)$/.exec(address.trim()) ?? [];
  if (document === undefined) return undefined;
  const pairs = query
    .split('&')
    .filter(Boolean)
    .map((part): [string, string] => [part.split('=')[0]!, part.split('=').slice(1).join('=')]);
  return { document, parameters: Object.fromEntries(pairs) };
}

/** A value as it was typed, as an address has it; separators stay what they are. */
export const toParameter = (text: string): string =>
  text
    .split(',')
    .map((part) => part.trim())
    .join(',')
    .replace(/[%&#]/g, encodeURIComponent);

/** The view that parameters ask for, or all that is wrong with them: they are read one by one for that. */
export function readParameters(parameters: Parameters, known: Known): View | ParameterFault[] {
  const whole = read(parameters, known);
  if (whole.problems.length === 0) return whole.view;
  if (whole.length > LONGEST_ADDRESS)
    return [
      { name: 'view', message: 'too much is asked for', hint: `at most ${LONGEST_ADDRESS} characters` },
    ];
  return Object.entries(parameters).flatMap(([name, text]) => faultsOf(name, text, known));
}

function faultsOf(name: string, text: string, known: Known): ParameterFault[] {
  const { unreadable, unknown } = read({ [name]: text }, known);
  if (unreadable)
    return [{ name, message: `"${text.slice(0, 40)}" cannot be used`, hint: valueHint(name, text, known) }];
  return unknown.map((id) => ({
    name,
    message: `this document has no "${id}"`,
    hint: valueHint(name, id, known),
  }));
}

function read(parameters: Parameters, { graph, geography }: Known) {
  const query = Object.entries(parameters).map(([name, text]) => `${name}=${text}`);
  const fragment = `#/${encodeId(graph.document.id)}?${query.join('&')}`;
  const address = readAddress(fragment)!;
  const { view, unknown, problems } = checkView(address.view, graph, geography);
  return {
    view,
    unknown,
    length: fragment.length,
    unreadable: address.problems.length > 0,
    problems: [...address.problems, ...problems],
  };
}
