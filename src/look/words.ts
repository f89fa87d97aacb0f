import type { Relation } from '../graph/atlas-document';
import type { EntityKind } from '../graph/entity-kind';
import type { LayoutId } from '../graph/layout-ids';
import { bilingual, type Text } from '../graph/text';
import type { MembershipStatus } from '../graph/background-facts';
import type { EdgeLookId } from './edge-look';

/** What is named in the picture from the start, in the languages of the data. */

export interface RelationWords {
  /** From the statement outward: "priority-4 strengthens BRICS". */
  forward: Text;
  /** From the target back: "strengthened by". */
  inverse: Text;
}

export const RELATION_WORDS: Record<Relation, RelationWords> = {
  advocates: {
    forward: bilingual('advocates', 'выступает за'),
    inverse: bilingual('advocated by', 'за это выступает'),
  },
  rejects: { forward: bilingual('rejects', 'отвергает'), inverse: bilingual('rejected by', 'это отвергает') },
  strengthens: {
    forward: bilingual('strengthens', 'укрепляет'),
    inverse: bilingual('strengthened by', 'это укрепляет'),
  },
  supports: {
    forward: bilingual('supports', 'поддерживает'),
    inverse: bilingual('supported by', 'это поддерживает'),
  },
  cooperatesWith: {
    forward: bilingual('cooperates with', 'сотрудничает с'),
    inverse: bilingual('cooperation named in', 'о сотрудничестве говорит'),
  },
  opposes: {
    forward: bilingual('opposes', 'противостоит'),
    inverse: bilingual('opposed in', 'этому противостоит'),
  },
  regardsAsRisk: {
    forward: bilingual('sees a risk in', 'считает риском'),
    inverse: bilingual('seen as a risk in', 'риском считает'),
  },
  concerns: {
    forward: bilingual('concerns', 'касается'),
    inverse: bilingual('spoken of in', 'этого касается'),
  },
  linked: {
    forward: bilingual('is linked with', 'связано с'),
    inverse: bilingual('is linked from', 'с этим связано'),
  },
  restates: {
    forward: bilingual('restates', 'повторяет'),
    inverse: bilingual('restated by', 'это повторяет'),
  },
  groundedIn: {
    forward: bilingual('is grounded in', 'основано на'),
    inverse: bilingual('grounds', 'на этом основано'),
  },
  touches: {
    forward: bilingual('touches the theme', 'относится к теме'),
    inverse: bilingual('touched by', 'к теме относится'),
  },
  memberOf: { forward: bilingual('is a member of', 'член'), inverse: bilingual('has the member', 'состоит') },
  locatedIn: { forward: bilingual('lies in', 'находится в'), inverse: bilingual('contains', 'включает') },
};

/** Entity kinds, one and many. */
export const KIND_WORDS: Record<EntityKind, { one: Text; many: Text }> = {
  organisation: {
    one: bilingual('organisation', 'организация'),
    many: bilingual('organisations', 'организации'),
  },
  country: { one: bilingual('country', 'страна'), many: bilingual('countries', 'страны') },
  region: { one: bilingual('region', 'регион'), many: bilingual('regions', 'регионы') },
  group: {
    one: bilingual('group without a member list', 'группа без списка'),
    many: bilingual('groups', 'группы'),
  },
  topic: { one: bilingual('topic', 'предмет'), many: bilingual('topics', 'предметы') },
  theme: { one: bilingual('theme', 'тема'), many: bilingual('themes', 'темы') },
  thing: { one: bilingual('thing', 'объект'), many: bilingual('things', 'объекты') },
};

export const STATUS_WORDS: Record<MembershipStatus, Text> = {
  member: bilingual('member', 'член'),
  associate: bilingual('associate', 'ассоциированный член'),
  observer: bilingual('observer', 'наблюдатель'),
  participant: bilingual('participant', 'участник'),
  partner: bilingual('partner', 'партнёр'),
  frozen: bilingual('frozen by itself', 'участие заморожено'),
  disputed: bilingual('disputed', 'спорно'),
  leaving: bilingual('leaving', 'выходит'),
  former: bilingual('former', 'бывший член'),
};

export const LAYOUT_WORDS: Record<LayoutId, Text> = {
  organic: bilingual('By connection', 'По связям'),
  upright: bilingual('By connection, upright', 'По связям, вертикально'),
  order: bilingual('In document order', 'В порядке документа'),
  kind: bilingual('By kind', 'По видам'),
};

/** Of a graph file that gives its nodes places. */
export const PLACES_OF_FILE = bilingual('As in the file', 'Как в файле');

/** Lines of the picture. */
export const EDGE_LOOK_WORDS: Record<EdgeLookId, Text> = {
  favours: bilingual('favours', 'одобряет'),
  rejects: bilingual('rejects', 'отвергает'),
  concerns: bilingual('concerns', 'касается'),
  linked: bilingual('linked', 'связано'),
  joined: bilingual('linked both ways', 'связано взаимно'),
  theme: bilingual('touches the theme', 'относится к теме'),
  inferred: bilingual('inferred', 'вывод редактора'),
  background: bilingual('background fact', 'справочный факт'),
  bridge: bilingual('via hidden nodes', 'через скрытые узлы'),
};
