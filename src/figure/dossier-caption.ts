import { DOSSIER_SECTIONS, type Dossier, type DossierSection } from '../graph/regions/region-dossier';
import type { Text } from '../graph/text';
import { wordsIn } from '../graph/labels';
import { englishCountSentence } from '../view/dossier/dossier-sentences';
import { capitalised } from '../graph/capitalised';
import { FIGURE_WORDS } from './figure-words';

/** Of statements, with the number behind. */
const SECTIONS: Record<DossierSection, Text> = {
  named: { en: 'name it', ru: 'называют прямо' },
  membership: { en: 'through membership', ru: 'через членство' },
  wider: { en: 'name a wider region', ru: 'называют более широкий регион' },
  global: { en: 'global', ru: 'глобальные' },
  notMentioned: { en: 'do not mention it', ru: 'не упоминают' },
};

/** How many statements answer to a place, and how: a sentence in English, counts with colons in other languages. */
export function dossierCaption(
  dossier: Dossier,
  { label, language }: { label: (id: string) => string; language: string },
): string {
  if (language === 'en') return englishCountSentence(dossier, { label });
  const { place, sections } = dossier;
  const sizes = DOSSIER_SECTIONS.map((id) => [wordsIn(SECTIONS[id], language), sections[id].length] as const);
  const all = sizes.reduce((sum, [, size]) => sum + size, 0);
  const parts = sizes.filter(([, size]) => size > 0).map(([words, size]) => `${words}: ${size}`);
  return `${label(place)} (${wordsIn(FIGURE_WORDS.statements, language)}: ${all}). ${capitalised(parts.join('; '))}.`;
}
