import { wordsIn } from '../graph/labels';
import { withStop } from '../view/sentences';
import { FIGURE_WORDS } from './figure-words';
import type { SceneAbout } from './scene/scene';

/** What a figure says of itself by the keywords of PNG (1.2, section 4.2.3.1), and `URL`; without what is not known. */
export function aboutTexts(about: SceneAbout): Record<string, string> {
  const texts = {
    Title: about.title,
    Description: about.description,
    Source: about.source,
    Copyright: about.licence,
    Comment: commentOf(about),
    URL: about.link ?? '',
    Software: 'Policy Atlas',
  };
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}

/** "Filters: Africa. Data: Policy Atlas, version 1a2b3c." */
function commentOf({ filters, version, language }: SceneAbout): string {
  const say = (word: keyof typeof FIGURE_WORDS) => wordsIn(FIGURE_WORDS[word], language);
  const parts = [
    ...(filters ? [`${say('filters')}: ${filters}`] : []),
    `${say('data')}: Policy Atlas, ${say('version')} ${version}`,
  ];
  return parts.map(withStop).join(' ');
}
