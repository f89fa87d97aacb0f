import { wordsIn } from '../../graph/labels';
import type { PlaceName } from '../../graph/regions/place-names';
import { answer, countLine, line, words, type Answer, type AnswerLine, type Asked } from './answer';
import { namedPlaces, type FoundPlaces } from './find-place';
import { kindsOf, valueNamed, type NamedValue } from './name-values';

type KindAct = 'hide' | 'show' | 'only';

/** Hides or shows the nodes of a kind, or all others. */
export function filterKind(asked: Asked, [name = '']: string[], act: KindAct): Answer {
  const { graph, filtering } = asked.open;
  const { language } = asked.explorer.preferences;
  const kinds = kindsOf(graph);
  const kind = valueNamed(kinds, name);
  if (!kind) return unknown(name, kinds, language);
  const label = wordsIn(kind.label, language);
  const isHidden = filtering.facet('kind').without.includes(kind.value);
  if (act === 'only') filtering.isolate('kind', kind.value, { label, all: kinds.map(({ value }) => value) });
  else if (isHidden === (act === 'show')) filtering.toggleValue('kind', kind.value, label);
  return answer(line(KIND_DONE[act], { kind: words(label, language) }), countLine(asked));
}

const KIND_DONE = {
  hide: 'Not shown: {kind}.',
  show: 'Shown: {kind}.',
  only: 'Shown of all kinds: {kind}.',
} as const;

const unknown = (name: string, values: NamedValue[], language: string): Answer =>
  answer(
    line('There is no kind “{name}” here. Kinds: {kinds}.', {
      name,
      kinds: words(values.map(({ label }) => wordsIn(label, language)).join(', '), language),
    }),
  );

interface AboutPlace {
  /** Where the name was looked up already. */
  found?: FoundPlaces;
  /** Says more of what answers it. */
  further?: (asked: Asked) => AnswerLine[];
}

/** Shows only what answers a place. */
export function filterRegion(
  asked: Asked,
  [name = '']: string[],
  { found = placesCalled(asked, name), further = () => [] }: AboutPlace = {},
): Answer {
  const { language } = asked.explorer.preferences;
  const { places, isSure } = found;
  const [first] = places;
  if (!first) return answer(line('There is no place “{name}” here.', { name }));
  const choose = (place: PlaceName) => answer(...showPlace(asked, place), ...further(asked));
  if (isSure) return choose(first);
  return {
    lines: [line('Which one is “{name}”? Say its number.', { name })],
    choices: places.map((place) => ({
      text: wordsIn(place.label, language),
      language,
      take: () => Promise.resolve(choose(place)),
    })),
  };
}

export function placesCalled({ open, explorer }: Asked, name: string): FoundPlaces {
  const { graph, geography } = open;
  return namedPlaces({ graph, geography, language: explorer.preferences.language }, name);
}

function showPlace(asked: Asked, { id, label }: PlaceName): AnswerLine[] {
  const { language } = asked.explorer.preferences;
  const place = wordsIn(label, language);
  asked.open.filtering.onlyPlace(id, place);
  return [line('Only what speaks of {place}.', { place: words(place, language) }), countLine(asked)];
}

export function clearRegion(asked: Asked): Answer {
  asked.open.filtering.clearRegion();
  return answer(line('No place is chosen any more.'), countLine(asked));
}

export function resetFilters(asked: Asked): Answer {
  asked.open.filtering.reset();
  return answer(line('The filters are reset.'), countLine(asked));
}
