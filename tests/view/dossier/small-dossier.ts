import type { AtlasDocument } from '../../../src/graph/atlas-document';
import type { CountryList } from '../../../src/graph/background-facts';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { buildDossier, type DossierQuery } from '../../../src/graph/regions/region-dossier';
import { rankRegions } from '../../../src/graph/regions/region-ranks';
import { plainText, toPieces } from '../../../src/language/say-pieces';
import { toDossierPage, type DossierPage } from '../../../src/view/dossier/dossier-page';
import type { DossierWords } from '../../../src/view/dossier/dossier-words';
import { placeLabel } from '../../../src/view/place-label';
import {
  edge,
  entity,
  membership,
  organisation,
  region,
  smallDocument,
  smallGeography,
  statement,
} from '../../graph/small-document';

const quote = (words: string) => [{ quote: words, basis: 'stated' as const }];
const COAST: CountryList = {
  id: 'coast',
  label: { en: 'Coast states' },
  codes: ['DD'],
  certainty: 'not checked',
};
const TRADE = 'principle-2>advocates>topic:trade';

/** An invented text of four statements, one for each of the ways in which it can answer. */
export const harbourDocument: AtlasDocument = {
  ...smallDocument(
    [
      statement('principle-1', { scope: ['global'], label: { en: 'Ports for all', ru: 'Порты для всех' } }),
      statement('principle-2', {
        label: { en: 'Lights on the coast' },
        wording: { en: 'The text states that [the Upper Coast](region:upper) keeps its lights.' },
      }),
      statement('principle-3', { label: { en: 'A stronger League' } }),
      statement('principle-4', { label: { en: 'Calm in the Far Sea' } }),
      entity('country:RU', { label: { en: 'Ruria' } }),
      entity('country:AA', { label: { en: 'Aland' } }),
      entity('country:DD', { label: { en: 'Deland' } }),
      region('region:upper', ['AA', 'BB', 'RU'], { label: { en: 'Upper Coast', ru: 'Верхний берег' } }),
      region('region:far', undefined, { label: { en: 'Far Sea' }, lists: [COAST] }),
      entity('topic:trade'),
      entity('theme:economy', { label: { en: 'Economy' } }),
      entity('theme:peace', { label: { en: 'Peace' } }),
      { ...organisation('organisation:league'), label: { en: 'League' } },
    ],
    [
      edge('principle-2>supports>region:upper', {
        evidence: quote('the upper shore'),
        aspect: { en: 'lights' },
      }),
      edge(TRADE),
      edge('principle-2>touches>theme:economy', { basis: 'derived', derivedFrom: [TRADE] }),
      edge('principle-3>strengthens>organisation:league', { evidence: quote('the League') }),
      edge('principle-4>concerns>region:far', { evidence: quote('far sea') }),
      edge('principle-3>concerns>country:DD', { evidence: quote('Deland') }),
      membership('country:AA>memberOf>organisation:league', { from: '2010-05' }),
    ],
  ),
  id: 'harbour',
  title: { en: 'Harbour [draft]' },
};

export const words: DossierWords = {
  language: 'en',
  label: (id) => placeLabel(graphOf(), smallGeography, id, 'en'),
  quoted: (name) => ({ text: `“${plainText(toPieces(name))}”` }),
  relation: ({ relation }) => relation,
  stance: (stance) => stance,
  status: (status) => status,
};

const graphOf = (document = harbourDocument) => new DocumentGraph(document);

/** The page of a place of the harbour document, or of another one with its places. */
export function harbourPage(
  query: Partial<DossierQuery> = {},
  { document = harbourDocument, language = 'en' }: { document?: AtlasDocument; language?: string } = {},
): DossierPage {
  const graph = graphOf(document);
  const asked = { place: 'region:upper', date: '2023-03-31', lists: {}, ...query };
  const dossier = buildDossier(graph, smallGeography, asked)!;
  const label = (id: string) => placeLabel(graph, smallGeography, id, language);
  const ranks = rankRegions(graph, smallGeography);
  return toDossierPage(graph, { dossier, ranks }, { ...words, language, label });
}
