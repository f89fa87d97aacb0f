import { localeOf } from './say-moment';
import { spoken } from './spoken';

/** Names in a sentence: "Africa, China and the West"; with `disjunction` "or". */
export const sayList = (names: string[], type: Intl.ListFormatType = 'conjunction'): string =>
  new Intl.ListFormat(localeOf(spoken().language), { type }).format(names);

/** The same for what is more than text; `toWords` makes a part of what stands between. */
export const sayListOf = <Part>(
  entries: Part[][],
  toWords: (text: string) => Part,
  type: Intl.ListFormatType = 'conjunction',
): Part[] =>
  new Intl.ListFormat(localeOf(spoken().language), { type })
    .formatToParts(entries.map((_, index) => String(index)))
    .flatMap((part) => (part.type === 'element' ? entries[Number(part.value)]! : [toWords(part.value)]));
