import type { Basis, Confidence } from '../graph/atlas-document';
import type { OrganisationFacts, RegionFacts } from '../graph/background-facts';
import type { Stance } from '../graph/content-relation';
import type { Tier } from '../graph/regions/region-filter';
import { bilingual, type Text } from '../graph/text';
import type { EdgeLookId } from './edge-look';

/** What panels and figures say besides, in the languages of the data: no part of what is loaded before the picture. */

export const STANCE_WORDS: Record<Stance, Text> = {
  favours: bilingual('favours', 'одобряет'),
  rejects: bilingual('rejects', 'отвергает'),
  neutral: bilingual('names without attitude', 'называет без оценки'),
};

export const BASIS_WORDS: Record<Basis, Text> = {
  stated: bilingual('stated', 'сказано'),
  paraphrased: bilingual('paraphrased', 'пересказано'),
  inferred: bilingual('inferred by the editor', 'вывод редактора'),
  background: bilingual('background fact', 'справочный факт'),
  derived: bilingual('derived from its topics', 'выведено из предметов'),
};

export const CONFIDENCE_WORDS: Record<Confidence, Text> = {
  high: bilingual('high confidence', 'высокая уверенность'),
  medium: bilingual('medium confidence', 'средняя уверенность'),
  low: bilingual('low confidence', 'низкая уверенность'),
};

/** The tiers of the region filter, nearest first. */
export const TIER_WORDS: Record<Tier, Text> = {
  '1': bilingual('Names it', 'Называет место'),
  '2': bilingual('Names a country in it', 'Называет страну в нём'),
  '2b': bilingual('By the chosen list', 'По выбранному списку'),
  '3': bilingual('Through membership', 'Через членство'),
  '4': bilingual('Names a wider region', 'Называет более широкий регион'),
  '5': bilingual('Global: speaks of all states', 'Глобально: обо всех государствах'),
};

export const FORM_WORDS: Record<OrganisationFacts['form'], Text> = {
  universal: bilingual('universal organisation', 'всемирная организация'),
  treaty: bilingual('organisation founded by treaty', 'организация, созданная договором'),
  informal: bilingual('informal format', 'неформальный формат'),
};

/** How the atlas came to a region's list of countries. */
export const REGION_BASIS_WORDS: Record<RegionFacts['basis'], Text> = {
  standard: bilingual('a UN area of the same meaning', 'район ООН с тем же смыслом'),
  interpretation: bilingual('the editor’s interpretation', 'толкование редактора'),
  none: bilingual('none: the text does not say which countries', 'нет: текст не называет стран'),
};

/** What the lines of the picture mean, at more length. */
export const EDGE_LOOK_ABOUT: Record<EdgeLookId, Text> = {
  favours: bilingual(
    'advocates, strengthens, supports or cooperates with',
    'выступает за, укрепляет, поддерживает',
  ),
  rejects: bilingual('rejects, opposes or sees a risk in it', 'отвергает, противостоит или считает риском'),
  concerns: bilingual('named without attitude', 'названо без оценки'),
  linked: bilingual('as the file calls it', 'как это названо в файле'),
  joined: bilingual('as the file calls it, without a direction', 'как это названо в файле, без направления'),
  theme: bilingual('the editor’s grouping of topics', 'группировка предметов редактором'),
  inferred: bilingual('the editor’s link, not stated in the text', 'связь, которой в тексте нет'),
  background: bilingual(
    'not from the text: who is a member, what lies where',
    'не из текста: кто где состоит, что где находится',
  ),
  bridge: bilingual(
    'both ends are linked with something that is hidden',
    'оба конца связаны с тем, что скрыто',
  ),
};
