import type { Face } from '../fonts/face';
import type { FaceCut } from '../fonts/face-cut';
import { hex4, pdfNumber, utf16 } from './pdf-syntax';
import { toBinary } from '../scene/to-binary';
import { toDictionary, toReference, type PdfFile } from './pdf-file';

/** A letter that PDF readers pass over when they copy or search. */
const UNSEEN = '\u200b';
/** What is set where a face has no letter. */
const BLANK = ' ';

/** A face in a PDF (ISO 32000-1, 9.7): each letter that is written has a number of its own, and says what it stands for. */
export class PdfFont {
  readonly #numbers = new Map<string, number>();

  constructor(
    readonly name: string,
    readonly face: Face,
  ) {}

  /** Its name when it draws the borders of letters, which are not read as text. */
  get haloName(): string {
    return `${this.name}-halo`;
  }

  /** The letters as hexadecimal digits. */
  encode(letters: readonly string[]): string {
    return letters.map((letter) => hex4(this.#numberOf(letter))).join('');
  }

  /** Writes what was encoded; returns the entries of a font dictionary. */
  put(file: PdfFile): Record<string, string> {
    const letters = [...this.#numbers.keys()];
    const cut = this.face.cut([BLANK, ...letters]);
    const base = `/${tagOf(letters)}+${this.name}`;
    const descendant = this.#putDescendant(file, { base, cut, letters });
    const putFont = (readAs: (letter: string) => string) =>
      file.put({
        Type: '/Font',
        Subtype: '/Type0',
        BaseFont: base,
        Encoding: '/Identity-H',
        DescendantFonts: `[${toReference(descendant)}]`,
        ToUnicode: toReference(file.put({}, toUnicode(letters.map(readAs)))),
      });
    return {
      [this.name]: toReference(putFont((letter) => (letter.trim() ? letter : BLANK))),
      [this.haloName]: toReference(putFont(() => UNSEEN)),
    };
  }

  #numberOf(letter: string): number {
    let number = this.#numbers.get(letter);
    if (number === undefined) this.#numbers.set(letter, (number = this.#numbers.size + 1));
    return number;
  }

  #putDescendant(file: PdfFile, { base, cut, letters }: Written): number {
    const blank = cut.glyphs.get(BLANK) ?? 0;
    const glyphs = [0, ...letters.map((letter) => cut.glyphs.get(letter) ?? blank)];
    const widths = letters.map((letter) => pdfNumber(this.face.widthOf(letter) * 1000));
    return file.put({
      Type: '/Font',
      Subtype: '/CIDFontType2',
      BaseFont: base,
      CIDSystemInfo: toDictionary({ Registry: '(Adobe)', Ordering: '(Identity)', Supplement: '0' }),
      FontDescriptor: toReference(putDescriptor(file, base, cut)),
      DW: '0',
      W: `[1 [${widths.join(' ')}]]`,
      CIDToGIDMap: toReference(
        file.put({}, glyphs.map((glyph) => String.fromCharCode(glyph >> 8, glyph & 255)).join('')),
      ),
    });
  }
}

interface Written {
  base: string;
  cut: FaceCut;
  letters: string[];
}

/** Symbolic: its letters are not those of the Standard Latin set. */
const FLAGS = '4';

function putDescriptor(file: PdfFile, base: string, { measures, file: bytes }: FaceCut): number {
  return file.put({
    Type: '/FontDescriptor',
    FontName: base,
    Flags: FLAGS,
    FontBBox: `[${measures.box.join(' ')}]`,
    ItalicAngle: '0',
    Ascent: `${measures.ascent}`,
    Descent: `${measures.descent}`,
    CapHeight: `${measures.capHeight}`,
    StemV: '80',
    FontFile2: toReference(file.put({ Length1: `${bytes.length}` }, toBinary(bytes))),
  });
}

/** What the numbers from 1 on are read as (ISO 32000-1, 9.10.3), at most a hundred in a block. */
function toUnicode(letters: string[]): string {
  const lines = letters.map((letter, place) => `<${hex4(place + 1)}> <${utf16(letter)}>`);
  const blocks: string[] = [];
  for (let start = 0; start < lines.length; start += 100) {
    const block = lines.slice(start, start + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** Six capitals that tell this subset from others of the same face (ISO 32000-1, 9.6.4). */
function tagOf(letters: string[]): string {
  let sum = letters
    .join('')
    .split('')
    .reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 26 ** 6, 7);
  return Array.from({ length: 6 }, () => {
    const letter = String.fromCharCode(65 + (sum % 26));
    sum = Math.floor(sum / 26);
    return letter;
  }).join('');
}
