import type { Fault } from '../../formats/fault';
import { firstMention } from '../../formats/reading/first-mention';
import type { TextFile } from '../../formats/format';
import type { ByteFile } from '../../formats/bytes/byte-file';
import { toTexts } from '../../formats/to-texts';
import { fileOf } from '../input/file-of';

/** Where files name nodes first: what is told of a node stands there. */
export class Mentions {
  #texts: TextFile[] | undefined;

  constructor(
    private readonly files: ByteFile[],
    private readonly paths: string[],
  ) {}

  toFault(id: string, message: string, hint?: string): Fault {
    this.#texts ??= toTexts(this.files).texts;
    const places = this.#texts.map(({ name, text }) => ({ name, ...firstMention(text, id) }));
    const place = places.find(({ line, column }) => line > 1 || column > 1) ?? places[0]!;
    const { name, line, column } = place;
    const file = fileOf(places.length > 1 ? { file: name } : {}, this.paths);
    return { message, file, line, column, ...(hint !== undefined && { hint }) };
  }
}
