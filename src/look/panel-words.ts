import type { Basis, Confidence } from '../graph/atlas-document';
import type { OrganisationFacts, RegionFacts } from '../graph/background-facts';
import type { Stance } from '../graph/content-relation';
import type { Tier } from '../graph/regions/region-filter';
import type { Text } from '../graph/text';

/** What panels and figures say besides, in the languages of the data: no part of what is loaded before the picture. */
const text = (en: string, ru: string): Text => ({ en, ru });

export const STANCE_WORDS: Record<Stance, Text> = {
  favours: text('favours', 'одобряет'),
  rejects: text('rejects', 'отвергает'),
  neutral: text('names without attitude', 'называет без оценки'),
};

export const BASIS_WORDS: Record<Basis, Text> = {
  stated: text('stated', 'сказано'),
  paraphrased: text('paraphrased', 'пересказано'),
  inferred: text('inferred by the editor', 'вывод редактора'),
  background: text('background fact', 'справочный факт'),
  derived: text('derived from its topics', 'выведено из предметов'),
};

export const CONFIDENCE_WORDS: Record<Confidence, Text> = {
  high: text('high confidence', 'высокая уверенность'),
  medium: text('medium confidence', 'средняя уверенность'),
  low: text('low confidence', 'низкая уверенность'),
};

/** The tiers of the region filter, nearest first. */
export const TIER_WORDS: Record<Tier, Text> = {
  '1': text('Names it', 'Называет место'),
  '2': text('Names a country in it', 'Называет страну в нём'),
  '2b': text('By the chosen list', 'По выбранному списку'),
  '3': text('Through membership', 'Через членство'),
  '4': text('Names a wider region', 'Называет более широкий регион'),
  '5': text('Global: speaks of all states', 'Глобально: обо всех государствах'),
};

export const FORM_WORDS: Record<OrganisationFacts['form'], Text> = {
  universal: text('universal organisation', 'всемирная организация'),
  treaty: text('organisation founded by treaty', 'организация, созданная договором'),
  informal: text('informal format', 'неформальный формат'),
};

/** How the atlas came to a region's list of countries. */
export const REGION_BASIS_WORDS: Record<RegionFacts['basis'], Text> = {
  standard: text('a UN area of the same meaning', 'район ООН с тем же смыслом'),
  interpretation: text('the editor’s interpretation', 'толкование редактора'),
  none: text('none: the text does not say which countries', 'нет: текст не называет стран'),
};
