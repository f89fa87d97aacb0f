import { textIn } from '../../graph/labels';
import { saidText } from '../../graph/said-text';
import { plainText, toPieces } from '../../language/say-pieces';
import { quoted } from '../../look/quoted';
import { relationWords } from '../../look/link-words';
import { STANCE_WORDS } from '../../look/panel-words';
import { STATUS_WORDS } from '../../look/words';
import type { OpenDocument } from '../../state/open-document.svelte';
import type { DossierWords } from '../../view/dossier/dossier-words';
import { placeText } from '../../view/place-text';

/** The words of a dossier: names in a language of the data, what the program says of them in that of the interface. */
export const dossierWords = ({ graph, geography }: OpenDocument, language: string): DossierWords => ({
  language,
  label: (id) => placeText(graph, geography, id, language),
  quoted: (name) => toQuoted(name, language),
  relation: (edge) => textIn(relationWords(edge), language),
  stance: (stance) => saidText(STANCE_WORDS[stance]),
  status: (status) => saidText(STATUS_WORDS[status]),
});

function toQuoted(name: Parameters<DossierWords['quoted']>[0], language: string) {
  const pieces = toPieces(name);
  const own = pieces[0]?.language ?? language;
  return { text: quoted({ text: plainText(pieces), language: own }), language: own };
}
