import type { Geography } from '../graph/regions/geography';
import type { ByteFile } from './bytes/byte-file';
import type { TableChoices } from './csv/table-choices';
import { detectFormat } from './detect-format';
import type { Format, FormatId, Read, TextFile } from './format';
import { formats } from './formats';
import type { ParsedJson } from './json/parse-json';
import { START } from './reading/place';
import { DEFAULT_CHOICES, type Problem, type ProblemChoices } from './reading/problem';
import type { Reading } from './reading/reading';
import { Refused } from './reading/refused';
import { toTexts } from './to-texts';

export interface OpenOptions {
  /** Instead of the one that the content shows. */
  format?: FormatId;
  choices?: ProblemChoices;
  /** Instead of the one that was found: a name that TextDecoder knows. */
  encoding?: string;
  /** How tables are read, by the names of their files. */
  tables?: ReadonlyMap<string, TableChoices>;
  onProgress?: (done: number) => void;
  /** The world's countries and areas, by which documents in YAML are checked and compiled. */
  geography?: Geography;
}

export interface Opened {
  format: FormatId;
  /** The first file's, without what says how it is packed. */
  name: string;
  reading: Reading;
}

/** Reads files that belong together, whole, by what is in them. Throws Refused, and nothing else, for what is not readable. */
export async function openFiles(files: ByteFile[], options: OpenOptions = {}): Promise<Opened> {
  const { texts, found, problems } = toTexts(files, options.encoding);
  if (texts.length === 0) throw new Refused('no file', START, 'choose one that holds a graph');
  const { format, json, first } = formatOf(texts, options.format);
  const others = texts.filter((text) => text !== first);
  const { choices = DEFAULT_CHOICES, tables, onProgress, geography } = options;
  const read: Read = await format.read!();
  const reading = await read([first, ...(format.takesSeveral ? others : [])], {
    choices,
    ...(tables && { tables }),
    ...(onProgress && { onProgress }),
    ...(json && { json }),
    ...(geography && { geography }),
  });
  const unread = format.takesSeveral ? [] : others.map((file) => notRead(file, { first, format }));
  const allFound = [...found, ...(reading.found ?? [])];
  return {
    format: format.id,
    name: first.name,
    reading: {
      ...reading,
      problems: [...reading.problems, ...problems, ...unread],
      ...(allFound.length > 0 && { found: allFound }),
    },
  };
}

interface Chosen {
  format: Format;
  /** The file that shows it. */
  first: TextFile;
  json?: ParsedJson;
}

/** The format that was asked for, or the one that is told most surely by what is in a file. */
function formatOf(files: TextFile[], asked: FormatId | undefined): Chosen {
  if (asked !== undefined) {
    const format = formats.find(({ id }) => id === asked);
    if (format?.read) return { format, first: files[0]! };
    throw new Refused(`“${asked}” is not read`, START, 'see which formats are read');
  }
  const detected = files.map((first) => ({ first, ...detectFormat(first) }));
  const known = formats.flatMap((format) => detected.filter((one) => one.format === format && format.read));
  const [surest] = known;
  if (surest?.format) return { ...surest, format: surest.format };
  const broken = detected.find((one) => one.broken)?.broken;
  if (broken) throw broken;
  throw new Refused(
    'in no format that is known',
    START,
    'open one of the formats listed, or name the format if you know it',
  );
}

const notRead = ({ name }: TextFile, { first, format }: Chosen): Problem => ({
  kind: 'not-kept',
  message: `“${name}” is not read: “${first.name}” (${format.id}) is a whole graph`,
  ...START,
  file: name,
});
