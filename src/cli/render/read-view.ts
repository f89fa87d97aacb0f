import type { DocumentGraph } from '../../graph/document-graph';
import { suggest } from '../../graph/nearest';
import type { Geography } from '../../graph/regions/geography';
import {
  readParameters,
  splitAddress,
  toParameter,
  type Parameters,
} from '../../view/address/read-parameters';
import type { View } from '../../view/view';
import { FACETS, LEFT_OUT } from '../../view/view-values';
import type { Request } from '../command';
import { Refusal } from '../refusal';

interface ViewRequest {
  options: Request['options'];
  graph: DocumentGraph;
  geography: Geography;
  /** The document as it was named, for refusals. */
  file: string;
  warn: (message: string) => void;
}

/** Options by the parameters of an address that they stand for. */
const PARAMETERS: Record<string, string> = {
  ...Object.fromEntries(
    [
      'region',
      'tiers',
      'date',
      'lists',
      'layout',
      'language',
      'open',
      'hidden',
      'focus',
      'select',
      'why',
    ].map((name) => [name, name]),
  ),
  measure: 'size',
  show: 'show',
  conceal: 'conceal',
  ...Object.fromEntries(FACETS.map((facet) => [`without-${facet}`, `no-${facet}`])),
};

/** Layouts by the names that people know them by. */
const LAYOUT_NAMES: Record<string, string> = {
  'by-connection': 'organic',
  upright: 'upright',
  'document-order': 'order',
  'by-kind': 'kind',
};

/** The view that the options ask for, read as an address is. Throws a Refusal with everything that is wrong. */
export function readView(request: ViewRequest): View {
  const parameters = { ...linkParameters(request), ...optionParameters(request) };
  const read = readParameters(parameters, request);
  if (!Array.isArray(read)) return read;
  const faults = read.map(({ name, message, hint }) => {
    const words = `${flagOf(name)}: ${message}`;
    return { message: words, file: request.file, line: 1, column: 1, hint };
  });
  throw new Refusal('view', { file: request.file, faults });
}

function optionParameters({ options, file }: ViewRequest): Parameters {
  const given = Object.entries(PARAMETERS).flatMap(([option, parameter]): [string, string][] => {
    const text = options[camelCase(option)];
    if (typeof text !== 'string') return [];
    const none = option.startsWith('without-') && text === 'none';
    return [[parameter, toParameter(option === 'layout' ? layoutOf(text, file) : none ? '' : text)]];
  });
  return Object.fromEntries(given);
}

function layoutOf(text: string, file: string): string {
  const id = Object.hasOwn(LAYOUT_NAMES, text) ? LAYOUT_NAMES[text]! : text;
  if (Object.values(LAYOUT_NAMES).includes(id)) return id;
  const names = Object.keys(LAYOUT_NAMES);
  const hint = suggest(text, names, `one of ${names.join(', ')}`);
  throw new Refusal(`--layout: "${text}" cannot be used`, { file, hint });
}

function linkParameters({ options, graph, file, warn }: ViewRequest): Parameters {
  if (typeof options.view !== 'string') return {};
  const link = splitAddress(options.view);
  if (!link)
    throw new Refusal('--view: this is no link of the program', {
      file,
      hint: 'give it in quotation marks, from "#/" on or whole',
    });
  if (link.document !== graph.document.id)
    throw new Refusal(`--view: the link is to "${link.document}"`, {
      file,
      hint: `this document is "${graph.document.id}"`,
    });
  const { moved, ...rest } = link.parameters;
  if (moved !== LEFT_OUT) return link.parameters;
  warn('--view: the link does not hold the places of the moved nodes');
  return rest;
}

/** "--without-kind" of "no-kind"; what no option stands for came with --view. */
function flagOf(parameter: string): string {
  const option = Object.entries(PARAMETERS).find(([, name]) => name === parameter)?.[0];
  return option ? `--${option}` : '--view';
}

/** As commander has the names of options. */
const camelCase = (option: string): string =>
  option.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());
