import type { Range } from '../../../src/graph/atlas-document';

/** A copy of a text that remembers which character of the original each of its own came from; -1 for what was added. */
export class AlteredCopy {
  constructor(
    readonly text: string,
    private readonly origins = text.split('').map((_, place) => place),
  ) {}

  /** Each character replaced by what it becomes; the first character of that keeps the origin. */
  change(become: (char: string, place: number) => string): AlteredCopy {
    const pieces = this.text.split('').map(become);
    const origins = pieces.flatMap((piece, place) =>
      piece.split('').map((_, added) => (added ? -1 : this.origins[place]!)),
    );
    return new AlteredCopy(pieces.join(''), origins);
  }

  replace(changes: Record<string, string>): AlteredCopy {
    return this.change((char) => changes[char] ?? char);
  }

  /** Without parts of the original. */
  without(ranges: Range[]): AlteredCopy {
    const isGone = (origin: number) => ranges.some(([from, to]) => origin >= from && origin < to);
    return this.change((char, place) => (isGone(this.origins[place]!) ? '' : char));
  }

  after(preface: string): AlteredCopy {
    return new AlteredCopy(preface + this.text, [...preface.split('').map(() => -1), ...this.origins]);
  }

  /** Lines of at most `width` characters where words allow it, or break in two with a hyphen. */
  wrap(width: number, hyphenated = false): AlteredCopy {
    let column = 0;
    return this.change((char, place) => {
      column = char === '\n' ? 0 : column + 1;
      const end = this.text.slice(place).search(/\s/);
      if (char === ' ' && column + this.text.slice(place + 1).search(/\s|$/) > width) {
        if (hyphenated && /^ \p{L}{6}/u.test(this.text.slice(place))) return char;
        column = 0;
        return '\n';
      }
      const isInWord =
        /^\p{L}{3}/u.test(this.text.slice(place)) && /\p{L}{2}/u.test(this.text.slice(place - 2, place));
      if (!hyphenated || column < width || end < 2 || !isInWord) return char;
      column = 0;
      return `${char}-\n`;
    });
  }

  /** Where a part of the original stands in the copy; null if it is not whole any more. */
  placeOf([from, to]: Range): Range | null {
    const first = this.origins.indexOf(from);
    const last = this.origins.indexOf(to - 1);
    return first < 0 || last < 0 ? null : [first, last + 1];
  }
}
