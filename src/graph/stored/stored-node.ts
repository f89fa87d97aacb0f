import * as v from 'valibot';
import type { AtlasNode, EntityNode, Locator, StatementNode } from '../atlas-document';
import type { CountryList, Fact, OrganisationFacts, RegionFacts } from '../background-facts';
import { ENTITY_KINDS } from '../entity-kind';
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
  Whole,
  Words,
} from './stored-fields';

const base = {
  id: Words,
  label: Label,
  kind: Words,
  note: v.optional(Label),
  attributes: v.optional(Attributes),
};
const origin = { source: v.optional(Words), certainty: v.optional(Certainty) };

const Statement = exactly<StatementNode>({
  ...base,
  type: v.literal('statement'),
  locator: exactly<Locator>({
    section: Words,
    item: v.optional(Whole),
    at: v.optional(Span),
    line: v.optional(Whole),
  }),
  voice: Voice,
  scope: listOf(oneOf(['global', 'regional', 'country', 'organisation'], 'scope')),
  wording: Label,
  paragraph: v.optional(
    exactly<NonNullable<StatementNode['paragraph']>>({ number: Words, certainty: v.optional(Certainty) }),
  ),
});

const OneFact = exactly<Fact>({ text: Label, ...origin });
const Organisation = exactly<OrganisationFacts>({
  form: oneOf(['universal', 'treaty', 'informal'], 'form'),
  universal: Flag,
  founded: v.optional(OneFact),
  seat: v.optional(OneFact),
});
const Region = exactly<RegionFacts>({
  basis: oneOf(['standard', 'interpretation', 'none'], 'basis'),
  codes: v.optional(listOf(Words)),
  m49: v.optional(listOf(Words)),
  ...origin,
  contested: v.optional(Flag),
  world: v.optional(Flag),
});
const List = exactly<CountryList>({
  id: Words,
  label: Label,
  codes: listOf(Words),
  date: v.optional(Words),
  ...origin,
});

const Entity = exactly<EntityNode>({
  ...base,
  type: oneOf(ENTITY_KINDS, 'type'),
  named: Flag,
  acronym: v.optional(Label),
  otherNames: v.optional(listOf(Words)),
  termOfDocument: v.optional(Flag),
  organisation: v.optional(Organisation),
  region: v.optional(Region),
  lists: v.optional(listOf(List)),
  code: v.optional(Words),
  theme: v.optional(Words),
  form: v.optional(oneOf(['value', 'theme', 'instrument'], 'form')),
  foldedIn: v.optional(listOf(Words)),
});

/** A node of a stored document: told by its type, so that only what is wrong with it is said. */
export const StoredNode = v.lazy((value): v.GenericSchema<unknown, AtlasNode> =>
  (value as { type?: unknown } | null)?.type === 'statement' ? Statement : Entity,
);
