import * as v from 'valibot';
import type { AtlasEdge, Evidence } from '../atlas-document';
import { MEMBERSHIP_STATUSES, type MembershipFacts } from '../background-facts';
import { RELATIONS } from '../content-relation';
import { Attributes, Certainty, exactly, Label, listOf, oneOf, Span, Voice, Words } from './stored-fields';

const KeyWords = exactly<Evidence>({
  quote: Words,
  at: v.optional(Span),
  basis: oneOf(['stated', 'paraphrased'], 'basis'),
});

const Membership = exactly<MembershipFacts>({
  from: v.optional(Words),
  to: v.optional(Words),
  status: oneOf(MEMBERSHIP_STATUSES, 'status'),
});

/** An edge of a stored document. */
export const StoredEdge = exactly<AtlasEdge>({
  id: Words,
  source: Words,
  target: Words,
  relation: oneOf(RELATIONS, 'relation'),
  ownId: v.optional(Words),
  called: v.optional(Words),
  undirected: v.optional(v.literal(true, 'expected true; leave it out where the edge leads one way')),
  basis: oneOf(['stated', 'paraphrased', 'inferred', 'background', 'derived'], 'basis'),
  voice: Voice,
  aspect: v.optional(Label),
  evidence: listOf(KeyWords),
  reason: v.optional(Label),
  confidence: v.optional(oneOf(['high', 'medium', 'low'], 'confidence')),
  membership: v.optional(Membership),
  factSource: v.optional(Words),
  certainty: v.optional(Certainty),
  note: v.optional(Label),
  derivedFrom: v.optional(listOf(Words)),
  attributes: v.optional(Attributes),
});
