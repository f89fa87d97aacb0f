import type { Facet, FacetFilter } from '../../graph/visibility/facets';
import type { Positions } from '../../graph/atlas-document';
import { LANGUAGES } from '../../graph/languages';
import { MEASURES } from '../../graph/metrics/measure';
import { say } from '../../language/say';
import { decodeId, decodeIds } from './id-list';
import { defaultView, type Focus, type RegionChoice, type View, type Why } from '../view';
import { CONCEALABLE, FACETS, isDate, LAYOUTS, LEFT_OUT, SHOWABLE, THEMES, TIERS } from '../view-values';

/** Longest fragment that is read, in characters. */
export const LONGEST_ADDRESS = 32_000;

export interface ReadAddress {
  view: View;
  /** What of the address could not be used, in words; empty for a good link. */
  problems: string[];
}

/** Reads a fragment of at most `longest` characters; whatever it cannot use stays as by default and is named. Undefined: the address asks for nothing. */
export function readAddress(fragment: string, longest = LONGEST_ADDRESS): ReadAddress | undefined {
  if (!fragment.replace(/^#\/?/, '')) return undefined;
  if (fragment.length > longest) return { view: defaultView(''), problems: [say('The link is too long.')] };
  const [, document, query] = /^#\/([^?]*)\??(.*)$/.exec(fragment) ?? [];
  if (document === undefined)
    return { view: defaultView(''), problems: [say('The link has an unknown form.')] };
  const reader = new ParameterReader(query ?? '');
  const view = readView(reader, decodeId(document) ?? '');
  return { view, problems: reader.finish() };
}

function readView(reader: ParameterReader, document: string): View {
  const view = defaultView(document);
  const paused = reader.names('paused', ['region', ...FACETS]) ?? [];
  const shown = reader.names('show', SHOWABLE) ?? [];
  const concealed = reader.names('conceal', CONCEALABLE) ?? [];
  view.layout = reader.oneOf('layout', LAYOUTS) ?? view.layout;
  view.theme = reader.oneOf('theme', THEMES) ?? view.theme;
  view.language = reader.oneOf('language', LANGUAGES) ?? view.language;
  view.region = readRegion(reader, view.region, paused.includes('region'));
  view.facets = readFacets(reader, view.facets, paused);
  view.layers = {
    themes: !concealed.includes('themes'),
    memberships: shown.includes('memberships'),
    geography: shown.includes('geography'),
    bridges: !concealed.includes('bridges'),
    ghosts: shown.includes('ghosts'),
  };
  view.measure = reader.oneOf('size', MEASURES) ?? null;
  view.opened = reader.take('open', decodeIds) ?? [];
  view.hidden = reader.take('hidden', decodeIds) ?? [];
  view.selection = reader.take('select', decodeIds) ?? [];
  view.why = reader.take('why', toWhy) ?? null;
  view.focus = reader.take('focus', toFocus) ?? null;
  view.moved = reader.take('moved', toPositions) ?? {};
  return view;
}

function readRegion(reader: ParameterReader, choice: RegionChoice, paused: boolean): RegionChoice {
  const places = reader.take('region', decodeIds) ?? [];
  const date = reader.take('date', (text) => (isDate(text) ? text : undefined));
  return {
    places: places.map((place) => (place.includes(':') ? place : `region:${place}`)),
    tiers: reader.names('tiers', [...TIERS, 'none'])?.filter((tier) => tier !== 'none') ?? choice.tiers,
    ...(date ? { date } : {}),
    lists: Object.fromEntries(reader.take('lists', toPairs) ?? []),
    paused,
  };
}

function readFacets(reader: ParameterReader, defaults: FacetFilter[], paused: string[]): FacetFilter[] {
  const read = (facet: Facet): FacetFilter[] => {
    const without =
      reader.take(`no-${facet}`, decodeIds) ?? defaults.find((filter) => filter.facet === facet)?.without;
    return without ? [{ facet, without, ...(paused.includes(facet) ? { paused: true } : {}) }] : [];
  };
  return FACETS.flatMap(read);
}

function toFocus(text: string): Focus | undefined {
  const [, node, depth] = /^(.+)~([123])$/.exec(text) ?? [];
  const id = decodeId(node ?? '');
  return id === undefined ? undefined : { node: id, depth: Number(depth) };
}

function toWhy(text: string): Why | undefined {
  const [from, to, path = '1', ...rest] = text.split('~').map(decodeId);
  const isWhole =
    from !== undefined && to !== undefined && from !== to && /^[1-9]\d?$/.test(path) && rest.length === 0;
  return isWhole ? { ends: [from, to], path: Number(path) } : undefined;
}

function toPairs(text: string): [string, string][] | undefined {
  const pairs = text.split(',').map((pair) => pair.split('~').map(decodeId));
  return pairs.every((pair) => pair.length === 2 && !pair.includes(undefined))
    ? (pairs as [string, string][])
    : undefined;
}

function toPositions(text: string): Positions | undefined {
  const places = text.split(',').map(toPlace);
  return places.includes(undefined) ? undefined : Object.fromEntries(places as [string, [number, number]][]);
}

function toPlace(text: string): [id: string, place: [x: number, y: number]] | undefined {
  const [, node, x, y] = /^(.+)~(-?\d{1,6})~(-?\d{1,6})$/.exec(text) ?? [];
  const id = decodeId(node ?? '');
  return id === undefined ? undefined : [id, [Number(x), Number(y)]];
}

/** Takes parameters one by one, and notes which could not be read or were not asked for. */
class ParameterReader {
  readonly #values = new Map<string, string>();
  readonly #problems: string[] = [];

  constructor(query: string) {
    for (const part of query.split('&').filter(Boolean)) {
      const [name = '', ...rest] = part.split('=');
      this.#values.set(name, rest.join('='));
    }
  }

  take<T>(name: string, read: (text: string) => T | undefined): T | undefined {
    const text = this.#values.get(name);
    this.#values.delete(name);
    const value = text === undefined ? undefined : read(text);
    if (text !== undefined && value === undefined) this.#problems.push(unreadable(name, text));
    return value;
  }

  oneOf<T extends string>(name: string, values: readonly T[]): T | undefined {
    return this.take(name, (text) => values.find((value) => value === text));
  }

  names<T extends string>(name: string, values: readonly T[]): T[] | undefined {
    const read = (text: string) => text.split(',').map((part) => values.find((value) => value === part));
    return this.take(name, (text) => (read(text).includes(undefined) ? undefined : (read(text) as T[])));
  }

  finish(): string[] {
    return [...this.#problems, ...[...this.#values].map(([name, text]) => unreadable(name, text))];
  }
}

const unreadable = (name: string, text: string): string =>
  name === 'moved' && text === LEFT_OUT
    ? say('The link does not hold the places of the moved nodes.')
    : say("The link's “{part}” could not be read.", { part: `${name}=${text.slice(0, 40)}` });
