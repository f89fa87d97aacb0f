import * as v from 'valibot';
import type {
  AtlasDocument,
  Positions,
  Section,
  SourceText,
  StatementKind,
  Voice as DocumentVoice,
} from '../atlas-document';
import type { ImportedGraph, ThingKind } from '../imported-graph';
import { isRecord } from '../is-record';
import { StoredEdge } from './stored-edge';
import {
  Attributes,
  Certainty,
  exactly,
  Flag,
  Label,
  listOf,
  oneOf,
  Span,
  Voice,
  WebAddress,
  Whole,
  Words,
} from './stored-fields';
import { StoredNode } from './stored-node';

const Described = exactly<AtlasDocument['describes']>({
  title: Label,
  issuer: Words,
  date: v.pipe(Words, v.regex(/^(\d{4}-\d\d-\d\d)?$/, 'expected a date; write it as 2023-03-31')),
  act: Label,
  officialText: v.optional(
    exactly<NonNullable<AtlasDocument['describes']['officialText']>>({
      url: WebAddress,
      certainty: v.optional(Certainty),
    }),
  ),
});
const Source = exactly<SourceText>({
  sha256: v.optional(Words),
  characters: v.optional(Whole),
  author: Label,
  date: v.optional(Words),
  licence: Label,
});
const Kind = exactly<StatementKind>({
  id: Words,
  family: oneOf(['norm', 'goal', 'action', 'assessment'], 'family'),
  label: Label,
  plural: Label,
  filtered: Flag,
});
const Part = exactly<Section>({
  id: Words,
  title: Label,
  prefix: v.optional(Words),
  voice: Voice,
  at: v.optional(Span),
});

const Imported = exactly<ImportedGraph>({
  directed: Flag,
  attributes: Attributes,
  placed: v.optional(v.literal(true, 'expected true, or nothing')),
  whole: v.optional(exactly<NonNullable<ImportedGraph['whole']>>({ nodes: Whole, edges: Whole })),
});

/** Checked by hand, since nodes may be called like the parts of a prototype. */
const Places = v.custom<Positions>(
  (value) => isRecord(value) && Object.values(value).every(isPlace),
  'expected a place for each node; write {"id": [x, y]}',
);
const isPlace = (place: unknown): boolean =>
  Array.isArray(place) && place.length === 2 && place.every((value) => Number.isFinite(value));

/** A compiled document as it is stored. */
export const StoredDocument = exactly<AtlasDocument>({
  id: v.pipe(Words, v.nonEmpty('empty id')),
  hash: Words,
  title: Label,
  about: Label,
  order: v.optional(Whole),
  licence: v.optional(Words),
  describes: Described,
  source: Source,
  voices: listOf(exactly<DocumentVoice>({ id: Voice, label: Label, about: Label })),
  kinds: listOf(Kind),
  thingKinds: v.optional(listOf(exactly<ThingKind>({ id: Words, label: Label }))),
  imported: v.optional(Imported),
  sections: listOf(Part),
  covered: listOf(Label),
  notCovered: listOf(Label),
  nodes: listOf(StoredNode),
  edges: listOf(StoredEdge),
  positions: exactly<AtlasDocument['positions']>({
    organic: v.optional(Places),
    upright: v.optional(Places),
    order: v.optional(Places),
    kind: v.optional(Places),
  }),
});
