import type { Dossier } from '../../graph/regions/region-dossier';
import type { CountrySilence, Silence } from '../../graph/regions/silence';
import { sayPieceList, sayPieces, type Piece } from '../../language/say-pieces';
import type { DossierWords } from './dossier-words';

interface Saying {
  words: DossierWords;
  /** Id of the document's issuer. */
  issuer: string;
}

/** What the text does not say about a place. */
export function silenceSentences(
  { hasList, silence, sections, overlapping }: Dossier,
  saying: Saying,
): Piece[][] {
  const { words } = saying;
  const places = sayPieceList(overlapping.map(words.label));
  return [
    ...(hasList
      ? []
      : [sayPieces('The text does not say which countries it means, and no list of them is used.', {})]),
    ...(silence.countries ? [countriesSentence(silence.countries, saying)] : []),
    ...themesSentence(silence, words),
    ...(sections.named.length ? relationsSentence(silence, words) : []),
    ...(places.length
      ? [sayPieces('Partly the same countries, not counted here: {places}.', { places })]
      : []),
  ];
}

function countriesSentence(found: CountrySilence, { words, issuer: id }: Saying): Piece[] {
  const { named, unnamed, holdsIssuer } = found;
  const all = named.length + unnamed;
  const values = { all, named: named.length, names: sayPieceList(named.map(words.label)), unnamed };
  const issuer = words.label(id);
  if (holdsIssuer) return besideIssuer({ ...values, issuer });
  if (!named.length) return sayPieces('Of its {all} countries and territories the text names none.', values);
  return unnamed
    ? sayPieces(
        'Of its {all} countries and territories the text names {named}: {names}; {unnamed} it does not name.',
        values,
      )
    : sayPieces('Of its {all} countries and territories the text names {named}: {names}.', values);
}

function besideIssuer(
  values: Record<
    'all' | 'named' | 'names' | 'unnamed' | 'issuer',
    number | Piece[] | ReturnType<DossierWords['label']>
  >,
): Piece[] {
  if (!values.named)
    return sayPieces(
      'Of its {all} countries and territories, {issuer} as the issuer left out, the text names none.',
      values,
    );
  return values.unnamed
    ? sayPieces(
        'Of its {all} countries and territories, {issuer} as the issuer left out, the text names {named}: {names}; {unnamed} it does not name.',
        values,
      )
    : sayPieces(
        'Of its {all} countries and territories, {issuer} as the issuer left out, the text names {named}: {names}.',
        values,
      );
}

function themesSentence({ themes }: Silence, { label, quoted }: DossierWords): Piece[][] {
  const names = (ids: string[]) => sayPieceList(ids.map((id) => quoted(label(id))));
  const [touched, untouched] = [names(themes.touched), names(themes.untouched)];
  const count = themes.touched.length + themes.untouched.length;
  if (!count) return [];
  if (!touched.length)
    return [
      sayPieces(
        'It is named under none of the {count} theme.|It is named under none of the {count} themes.',
        {
          count,
        },
      ),
    ];
  return [
    untouched.length
      ? sayPieces(
          'Of the {count} theme it is named under {touched}; not under {untouched}.|Of the {count} themes it is named under {touched}; not under {untouched}.',
          { count, touched, untouched },
        )
      : sayPieces('It is named under all {count} theme.|It is named under all {count} themes.', { count }),
  ];
}

function relationsSentence(
  { countries, relations: unused }: Silence,
  { relation, quoted }: DossierWords,
): Piece[][] {
  const relations = sayPieceList(unused.map((each) => quoted(relation({ relation: each }))));
  if (!relations.length) return [];
  return [
    countries
      ? sayPieces('These relations never lead to it, nor to a country in it: {relations}.', { relations })
      : sayPieces('These relations never lead to it: {relations}.', { relations }),
  ];
}
