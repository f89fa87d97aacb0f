import type { DataCheck } from '../../graph/check-data/data-check';
import type { Mapping } from '../../graph/mapping/mapping';
import type { NodePage, NodeQuery } from '../../graph/node-list';
import type { Geography } from '../../graph/regions/geography';
import type { Fault } from '../fault';
import type { ByteFile } from '../bytes/byte-file';
import type { OpenOptions } from '../open-files';
import type { DocumentPart } from './document-parts';
import type { MakeOptions } from './opened-file';
import type { OpenedSummary } from './opened-summary';
import type { Survey, Wanted } from './survey';

/** What may be asked of the worker that reads files; the first is always `read`. */
export interface FileQuestions {
  read: { files: ByteFile[]; geography: Geography; options: Omit<OpenOptions, 'onProgress' | 'geography'> };
  survey: { wanted?: Wanted };
  page: { mapping: Mapping; query: NodeQuery };
  check: { mapping: Mapping; text?: string };
  make: MakeOptions;
}

export interface FileAnswers {
  read: OpenedSummary;
  survey: Survey;
  page: NodePage;
  check: DataCheck;
  /** The document comes before it, in parts. */
  make: null;
}

export type Question = keyof FileQuestions;
export type FileQuestion = { [Q in Question]: { number: number; ask: Q; about: FileQuestions[Q] } }[Question];

/** Any number of `progress` and `part`, then one of the others. */
export type FileAnswer = { number: number } & (
  | { progress: number }
  | { part: DocumentPart }
  | { answer: FileAnswers[Question] }
  | { refused: Fault }
  | { failed: string }
);
