import { wordsIn } from '../../graph/labels';
import { findPlaces } from '../../graph/regions/find-places';
import type { PlaceName } from '../../graph/regions/place-names';
import { foldText } from '../../graph/fold-text';
import { answer, countLine, line, words, type Answer, type Asked } from './answer';
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

/** Shows only what answers a place. */
export function filterRegion(asked: Asked, [name = '']: string[]): Answer {
  const { open, explorer } = asked;
  const { language } = explorer.preferences;
  const found = findPlaces(open.geography, open.graph, { text: name, language, limit: 6 });
  const exact = found.filter((place) => isCalled(place, name));
  const sure = exact[0] ?? (found.length === 1 ? found[0] : undefined);
  const choose = (place: PlaceName): Answer => {
    const label = wordsIn(place.label, language);
    open.filtering.onlyPlace(place.id, label);
    return answer(line('Only what speaks of {place}.', { place: words(label, language) }), countLine(asked));
  };
  if (sure) return choose(sure);
  if (!found.length) return answer(line('There is no place “{name}” here.', { name }));
  return {
    lines: [line('Which one is “{name}”? Say its number.', { name })],
    choices: found.map((place) => ({
      text: wordsIn(place.label, language),
      language,
      take: () => Promise.resolve(choose(place)),
    })),
  };
}

const isCalled = ({ label, otherNames }: PlaceName, name: string): boolean =>
  [...Object.values(label), ...otherNames].some((own) => foldText(own) === foldText(name.trim()));

export function clearRegion(asked: Asked): Answer {
  asked.open.filtering.clearRegion();
  return answer(line('No place is chosen any more.'), countLine(asked));
}

export function resetFilters(asked: Asked): Answer {
  asked.open.filtering.reset();
  return answer(line('The filters are reset.'), countLine(asked));
}
