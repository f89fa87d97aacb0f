import type { Relation } from '../graph/atlas-document';
import type { EntityKind } from '../graph/entity-kind';
import type { LayoutId } from '../graph/layout-ids';
import type { Text } from '../graph/text';
import type { MembershipStatus } from '../graph/background-facts';
import type { EdgeLookId } from './edge-look';

/** What is named in the picture from the start, in the languages of the data. */
const text = (en: string, ru: string): Text => ({ en, ru });

export interface RelationWords {
  /** From the statement outward: "priority-4 strengthens BRICS". */
  forward: Text;
  /** From the target back: "strengthened by". */
  inverse: Text;
}

export const RELATION_WORDS: Record<Relation, RelationWords> = {
  advocates: {
    forward: text('advocates', 'выступает за'),
    inverse: text('advocated by', 'за это выступает'),
  },
  rejects: { forward: text('rejects', 'отвергает'), inverse: text('rejected by', 'это отвергает') },
  strengthens: {
    forward: text('strengthens', 'укрепляет'),
    inverse: text('strengthened by', 'это укрепляет'),
  },
  supports: { forward: text('supports', 'поддерживает'), inverse: text('supported by', 'это поддерживает') },
  cooperatesWith: {
    forward: text('cooperates with', 'сотрудничает с'),
    inverse: text('cooperation named in', 'о сотрудничестве говорит'),
  },
  opposes: { forward: text('opposes', 'противостоит'), inverse: text('opposed in', 'этому противостоит') },
  regardsAsRisk: {
    forward: text('sees a risk in', 'считает риском'),
    inverse: text('seen as a risk in', 'риском считает'),
  },
  concerns: { forward: text('concerns', 'касается'), inverse: text('spoken of in', 'этого касается') },
  linked: { forward: text('is linked with', 'связано с'), inverse: text('is linked from', 'с этим связано') },
  restates: { forward: text('restates', 'повторяет'), inverse: text('restated by', 'это повторяет') },
  groundedIn: {
    forward: text('is grounded in', 'основано на'),
    inverse: text('grounds', 'на этом основано'),
  },
  touches: {
    forward: text('touches the theme', 'относится к теме'),
    inverse: text('touched by', 'к теме относится'),
  },
  memberOf: { forward: text('is a member of', 'член'), inverse: text('has the member', 'состоит') },
  locatedIn: { forward: text('lies in', 'находится в'), inverse: text('contains', 'включает') },
};

/** Entity kinds, one and many. */
export const KIND_WORDS: Record<EntityKind, { one: Text; many: Text }> = {
  organisation: { one: text('organisation', 'организация'), many: text('organisations', 'организации') },
  country: { one: text('country', 'страна'), many: text('countries', 'страны') },
  region: { one: text('region', 'регион'), many: text('regions', 'регионы') },
  group: { one: text('group without a member list', 'группа без списка'), many: text('groups', 'группы') },
  topic: { one: text('topic', 'предмет'), many: text('topics', 'предметы') },
  theme: { one: text('theme', 'тема'), many: text('themes', 'темы') },
  thing: { one: text('thing', 'объект'), many: text('things', 'объекты') },
};

export const STATUS_WORDS: Record<MembershipStatus, Text> = {
  member: text('member', 'член'),
  associate: text('associate', 'ассоциированный член'),
  observer: text('observer', 'наблюдатель'),
  participant: text('participant', 'участник'),
  partner: text('partner', 'партнёр'),
  frozen: text('frozen by itself', 'участие заморожено'),
  disputed: text('disputed', 'спорно'),
  leaving: text('leaving', 'выходит'),
  former: text('former', 'бывший член'),
};

export const LAYOUT_WORDS: Record<LayoutId, Text> = {
  organic: text('By connection', 'По связям'),
  upright: text('By connection, upright', 'По связям, вертикально'),
  order: text('In document order', 'В порядке документа'),
  kind: text('By kind', 'По видам'),
};

/** Of a graph file that gives its nodes places. */
export const PLACES_OF_FILE = text('As in the file', 'Как в файле');

export const EDGE_LOOK_WORDS: Record<EdgeLookId, { name: Text; about: Text }> = {
  favours: {
    name: text('favours', 'одобряет'),
    about: text(
      'advocates, strengthens, supports or cooperates with',
      'выступает за, укрепляет, поддерживает',
    ),
  },
  rejects: {
    name: text('rejects', 'отвергает'),
    about: text('rejects, opposes or sees a risk in it', 'отвергает, противостоит или считает риском'),
  },
  concerns: {
    name: text('concerns', 'касается'),
    about: text('named without attitude', 'названо без оценки'),
  },
  linked: {
    name: text('linked', 'связано'),
    about: text('as the file calls it', 'как это названо в файле'),
  },
  joined: {
    name: text('linked both ways', 'связано взаимно'),
    about: text('as the file calls it, without a direction', 'как это названо в файле, без направления'),
  },
  theme: {
    name: text('touches the theme', 'относится к теме'),
    about: text('the editor’s grouping of topics', 'группировка предметов редактором'),
  },
  inferred: {
    name: text('inferred', 'вывод редактора'),
    about: text('the editor’s link, not stated in the text', 'связь, которой в тексте нет'),
  },
  background: {
    name: text('background fact', 'справочный факт'),
    about: text('a background fact from outside the text', 'справочный факт не из текста'),
  },
  bridge: {
    name: text('via hidden nodes', 'через скрытые узлы'),
    about: text('both ends are linked with something that is hidden', 'оба конца связаны с тем, что скрыто'),
  },
};
