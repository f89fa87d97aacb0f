import * as v from 'valibot';
import { MEMBERSHIP_STATUSES } from '../background-facts';
import type { NamedKind } from '../entity-kind';
import { CertaintySource, Flag, Identifier, LooseDate, record, TextSource, Words } from './source-fields';

const entityId = (kind: NamedKind) =>
  v.pipe(
    Words,
    v.regex(/^[a-z]+:[A-Za-z0-9-]+$/, `not an id; write ${kind}: and letters, digits or hyphens`),
    v.check((id) => id.startsWith(`${kind}:`), `wrong kind of id; here ids start with "${kind}:"`),
  );
const common = (kind: NamedKind) => ({
  id: entityId(kind),
  label: TextSource,
  acronym: v.optional(TextSource),
  otherNames: v.optional(v.array(Words, 'expected a list')),
  note: v.optional(TextSource),
  termOfDocument: v.optional(Flag),
});
const origin = { source: v.optional(Words), certainty: v.optional(CertaintySource) };
const places = {
  m49: v.optional(v.array(Words, 'expected a list')),
  countries: v.optional(v.array(Words, 'expected a list')),
};
const Fact = record({ text: TextSource, ...origin });
const List = record({
  id: Identifier,
  label: TextSource,
  ...places,
  date: v.optional(LooseDate),
  ...origin,
});

const Membership = record({
  country: Words,
  from: v.optional(LooseDate),
  to: v.optional(LooseDate),
  status: v.picklist(MEMBERSHIP_STATUSES, `unknown status; it is one of ${MEMBERSHIP_STATUSES.join(', ')}`),
  ...origin,
  note: v.optional(TextSource),
});
export type MembershipSource = v.InferOutput<typeof Membership>;

export const OrganisationSchema = record({
  ...common('organisation'),
  form: v.picklist(
    ['universal', 'treaty', 'informal'],
    'unknown form; it is one of universal, treaty, informal',
  ),
  universal: v.optional(Flag, 'false'),
  founded: v.optional(Fact),
  seat: v.optional(Fact),
  membersSource: v.optional(Words),
  membersCertainty: v.optional(CertaintySource),
  members: v.optional(v.array(Membership, 'expected a list'), []),
});
export type OrganisationSource = v.InferOutput<typeof OrganisationSchema>;

export const CountrySchema = record({ ...common('country'), code: v.optional(Words) });

export const RegionSchema = record({
  ...common('region'),
  basis: v.picklist(
    ['standard', 'interpretation', 'none'],
    'unknown basis; it is one of standard, interpretation, none',
  ),
  ...places,
  world: v.optional(Flag),
  contested: v.optional(Flag),
  ...origin,
  lists: v.optional(v.array(List, 'expected a list')),
});

export const GroupSchema = record({
  ...common('group'),
  lists: v.optional(v.array(List, 'expected a list')),
});

export const TopicSchema = record({
  ...common('topic'),
  theme: v.optional(Words),
  form: v.optional(
    v.picklist(['value', 'theme', 'instrument'], 'unknown form; it is one of value, theme, instrument'),
  ),
});

export const ThemeSchema = record(common('theme'));

/** The entity files of a folder, by kind, and the schema of one entry of each. */
export const entitySchemas = {
  organisation: OrganisationSchema,
  country: CountrySchema,
  region: RegionSchema,
  group: GroupSchema,
  topic: TopicSchema,
  theme: ThemeSchema,
};
export const entityFiles: Record<NamedKind, string> = {
  organisation: 'organisations.yaml',
  country: 'countries.yaml',
  region: 'regions.yaml',
  group: 'groups.yaml',
  topic: 'topics.yaml',
  theme: 'themes.yaml',
};

export type EntitySource<K extends NamedKind> = { kind: K } & v.InferOutput<(typeof entitySchemas)[K]>;
/** An entity with its kind, as `switch (entity.kind)` can tell apart. */
export type AnyEntitySource = { [K in NamedKind]: EntitySource<K> }[NamedKind];
