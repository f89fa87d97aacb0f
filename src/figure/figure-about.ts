import { wordsIn } from '../graph/labels';
import { KIND_WORDS } from '../look/words';
import { capitalised } from '../graph/capitalised';
import type { FigureInput } from './figure';
import type { FrameTexts } from './frame/frame-texts';
import type { SceneAbout } from './scene/scene';
import type { ShownCounts } from './shown-counts';

/** What the file says of itself; its description stands in for the picture where that is not seen. */
export function figureAbout(
  { picture, options, url }: FigureInput,
  { texts, shown }: { texts: FrameTexts; shown: ShownCounts },
): SceneAbout {
  const { document } = picture.graph;
  const { language } = options;
  return {
    title: texts.title,
    description: [options.caption, texts.shown, kindsOf(picture, language), texts.source, texts.places]
      .filter(Boolean)
      .join(' '),
    language,
    source: texts.source,
    filters: texts.filters,
    date: document.describes.date,
    version: document.hash,
    licence: document.licence ?? '',
    ...(shown.nodes && url ? { link: url } : {}),
  };
}

/** More names than these are no description any more: they are counted. */
const MOST_NAMES = 60;

/** "Regions: Africa, Europe; countries: 212." */
function kindsOf({ graph, seen, ghosts }: FigureInput['picture'], language: string): string {
  const nodes = graph.nodes().filter(({ id }) => seen.nodes.has(id) && !ghosts.has(id));
  const named = (['organisation', 'region', 'country', 'theme'] as const).flatMap((type) => {
    const names = nodes.filter((node) => node.type === type).map(({ label }) => wordsIn(label, language));
    const told = names.length > MOST_NAMES ? names.length : names.join(', ');
    return names.length ? [`${wordsIn(KIND_WORDS[type].many, language)}: ${told}`] : [];
  });
  return named.length ? `${capitalised(named.join('; '))}.` : '';
}
