import * as v from 'valibot';
import type { AnyEntitySource } from './entity-source';
import type { Placed } from '../finding';
import {
  CertaintySource,
  Flag,
  Identifier,
  Integer,
  IsoDate,
  RangeSource,
  record,
  TextSource,
  VoiceIdSource,
  WebAddress,
  Words,
} from './source-fields';
import type { InferenceSource, StatementSource } from './statement-source';

const Describes = record({
  title: TextSource,
  issuer: Words,
  date: IsoDate,
  act: TextSource,
  officialText: v.optional(record({ url: WebAddress, certainty: v.optional(CertaintySource) })),
});
const SourceText = record({
  sha256: v.optional(v.pipe(Words, v.regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'))),
  characters: v.optional(Integer),
  author: TextSource,
  date: v.optional(Words),
  licence: TextSource,
});
const Voice = record({ id: VoiceIdSource, label: TextSource, about: TextSource });
const Kind = record({
  id: Identifier,
  family: v.picklist(
    ['norm', 'goal', 'action', 'assessment'],
    'unknown family; it is one of norm, goal, action, assessment',
  ),
  label: TextSource,
  plural: TextSource,
  filtered: Flag,
});
const Section = record({
  id: Identifier,
  title: TextSource,
  prefix: v.optional(Words),
  voice: VoiceIdSource,
  at: v.optional(RangeSource),
});

/** document.yaml */
export const DocumentHeadSchema = record({
  title: TextSource,
  about: TextSource,
  order: v.optional(Integer),
  licence: v.optional(Words),
  describes: Describes,
  source: SourceText,
  voices: v.array(Voice, 'expected a list'),
  kinds: v.array(Kind, 'expected a list'),
  sections: v.array(Section, 'expected a list'),
  coverage: record({
    covered: v.array(TextSource, 'expected a list'),
    notCovered: v.array(TextSource, 'expected a list'),
  }),
});
export type DocumentHead = v.InferOutput<typeof DocumentHeadSchema>;

/** A document as its files say it: valid in form, not yet checked for sense. */
export interface DocumentSource {
  id: string;
  head: Placed<DocumentHead>;
  statements: Placed<StatementSource>[];
  inferences: Placed<InferenceSource>[];
  /** The shared entities and the document's own, merged by id, in the order of the files. */
  entities: Placed<AnyEntitySource>[];
  /** Ids of entries that are not well formed: reported once, and not again as unknown where they are referred to. */
  unread: Set<string>;
}
