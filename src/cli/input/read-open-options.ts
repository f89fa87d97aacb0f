import { basename } from 'node:path';
import type { Delimiter, TableChoices } from '../../formats/csv/table-choices';
import type { FormatId } from '../../formats/format';
import { formats } from '../../formats/formats';
import type { OpenOptions } from '../../formats/open-files';
import { DEFAULT_CHOICES } from '../../formats/reading/problem';
import { Choices } from '../choices';
import type { Request } from '../command';

/** How files are read, as the options ask for it. Throws a Refusal for what cannot be. */
export function readOpenOptions(options: Request['options'], paths: string[]): OpenOptions {
  const choices = new Choices(options, paths[0] ?? '');
  const format = choices.oneOf('from', readable());
  const encoding = choices.read('encoding', knownEncoding, 'such as utf-8, windows-1251 or utf-16le');
  const table = readTable(options, choices);
  return {
    ...(format !== undefined && { format }),
    ...(encoding !== undefined && { encoding }),
    ...(table && { tables: new Map(paths.map((path) => [basename(path), table])) }),
    choices: {
      repeated: choices.oneOf('repeated', ['first', 'last']) ?? DEFAULT_CHOICES.repeated,
      missing: choices.oneOf('missing', ['add', 'leave-out']) ?? DEFAULT_CHOICES.missing,
    },
  };
}

const readable = (): FormatId[] => formats.flatMap(({ id, read }) => (read ? [id] : []));

/** Names that TextDecoder knows. */
function knownEncoding(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const DELIMITERS: Record<string, Delimiter> = { comma: ',', semicolon: ';', tab: '\t', bar: '|' };

/** Undefined where nothing is asked for: then it is found out. */
function readTable({ header }: Request['options'], choices: Choices): TableChoices | undefined {
  const delimiter = choices.read(
    'delimiter',
    (text) => DELIMITERS[text] ?? Object.values(DELIMITERS).find((sign) => sign === text),
    `one of ${Object.keys(DELIMITERS).join(', ')}`,
  );
  if (delimiter === undefined && header !== false) return undefined;
  return { ...(delimiter !== undefined && { delimiter }), ...(header === false && { hasHeader: false }) };
}
