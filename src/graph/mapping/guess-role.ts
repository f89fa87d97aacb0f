import { NAMED_KINDS, type NamedKind } from '../entity-kind';
import type { NodeRole } from './mapping';

/** What kinds are called in files, in English and Russian, beside the names that the atlas uses. */
const NAMES: Record<NamedKind | 'statement', readonly string[]> = {
  statement: [
    'statement', 'principle', 'priority', 'point', 'paragraph', 'article', 'clause', 'claim', 'commitment',
    'objective', 'goal', 'recommendation', 'provision', 'sentence', 'passage', 'comment', 'heading',
    'утверждение', 'утверждения', 'принцип', 'принципы', 'приоритет', 'приоритеты', 'пункт', 'пункты',
    'статья', 'статьи', 'параграф', 'параграфы',
  ], // prettier-ignore
  organisation: [
    'organisation', 'organization', 'international organisation', 'international organization',
    'institution', 'alliance', 'bloc', 'agency', 'org', 'ngo',
    'организация', 'организации', 'международная организация', 'международные организации',
    'объединение', 'объединения', 'учреждение', 'учреждения',
  ], // prettier-ignore
  region: ['region', 'area', 'continent', 'регион', 'регионы'],
  country: ['country', 'state', 'nation', 'страна', 'страны', 'государство', 'государства'],
  theme: ['theme', 'тема', 'темы'],
  topic: ['topic', 'concept', 'subject', 'keyword', 'предмет', 'предметы', 'понятие', 'понятия'],
  group: ['group of countries', 'groups of countries', 'группа стран', 'группы стран'],
};

/** What a kind of a file is, by its name; undefined where that says nothing. */
export function guessRole(kind: string): NodeRole | undefined {
  const word = kind.trim().toLowerCase();
  const singular = word.replace(/ies$/, 'y').replace(/s$/, '');
  return (['statement', ...NAMED_KINDS] as const).find((role) =>
    [word, singular].some((form) => NAMES[role].includes(form)),
  );
}
