import * as v from 'valibot';
import { CONTENT_RELATIONS, type ContentRelation } from '../content-relation';
import {
  CertaintySource,
  Identifier,
  Integer,
  RangeSource,
  record,
  TextSource,
  VoiceIdSource,
  Words,
} from './source-fields';

const Evidence = record({
  quote: Words,
  at: v.optional(RangeSource),
  basis: v.optional(
    v.picklist(['stated', 'paraphrased'], 'unknown basis; evidence is stated or paraphrased'),
  ),
});

const optionalWords = v.optional(Words);
const relationKeys = Object.fromEntries(
  CONTENT_RELATIONS.map((relation) => [relation, optionalWords]),
) as Record<ContentRelation, typeof optionalWords>;

const Edge = v.pipe(
  record({
    ...relationKeys,
    aspect: v.optional(TextSource),
    evidence: v.optional(v.array(Evidence, 'expected a list'), []),
    note: v.optional(TextSource),
  }),
  v.check(
    (edge) => CONTENT_RELATIONS.filter((relation) => edge[relation]).length === 1,
    `expected exactly one relation; an edge is written as one of ${CONTENT_RELATIONS.join(', ')}`,
  ),
  v.transform(({ aspect, evidence, note, ...relations }) => {
    const relation = CONTENT_RELATIONS.find((name) => relations[name]) ?? 'concerns';
    return { relation, target: relations[relation] ?? '', aspect, evidence, note };
  }),
);
export type EdgeSource = v.InferOutput<typeof Edge>;

const Scope = v.picklist(
  ['global', 'regional', 'country', 'organisation'],
  'unknown scope; it is one of global, regional, country, organisation',
);

/** One entry of statements.yaml. */
export const StatementSchema = record({
  id: Identifier,
  kind: Words,
  locator: record({
    section: Words,
    item: v.optional(Integer),
    at: v.optional(RangeSource),
    line: v.optional(Integer),
  }),
  voice: VoiceIdSource,
  scope: v.optional(v.array(Scope, 'expected a list'), []),
  label: TextSource,
  wording: TextSource,
  note: v.optional(TextSource),
  paragraph: v.optional(record({ number: Words, certainty: v.optional(CertaintySource) })),
  edges: v.optional(v.array(Edge, 'expected a list'), []),
});
export type StatementSource = v.InferOutput<typeof StatementSchema>;

/** One entry of inferences.yaml: the editor's own link between two statements. */
export const InferenceSchema = v.pipe(
  record({
    from: Words,
    groundedIn: v.optional(Words),
    restates: v.optional(Words),
    reason: TextSource,
    confidence: v.picklist(['high', 'medium', 'low'], 'unknown confidence; it is one of high, medium, low'),
    note: v.optional(TextSource),
  }),
  v.check(
    (link) => Boolean(link.groundedIn) !== Boolean(link.restates),
    'expected exactly one of groundedIn and restates',
  ),
  v.transform(({ groundedIn, restates, ...link }) => ({
    ...link,
    relation: restates ? ('restates' as const) : ('groundedIn' as const),
    to: restates ?? groundedIn ?? '',
  })),
);
export type InferenceSource = v.InferOutput<typeof InferenceSchema>;
