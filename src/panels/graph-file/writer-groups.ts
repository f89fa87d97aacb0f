import { writers, type Writer } from '../../formats/writers';
import { byText } from '../../graph/by-text';
import { sayMade } from '../../language/say-made';

interface WriterGroup {
  /** A message. */
  title: 'Keeps everything' | 'For other programs';
  writers: Writer[];
}

/** Formats in which a document of the atlas stays what it is. */
const WHOLE: Writer['id'][] = ['atlas-json', 'atlas-yaml', 'graphology'];

/** The formats as they are offered, each group from A to Z. */
export function writerGroups(): WriterGroup[] {
  const nameOf = ({ label }: Writer) => sayMade(label).text;
  const byName = [...writers].sort((one, other) => byText(nameOf(one), nameOf(other)));
  return [
    { title: 'Keeps everything', writers: byName.filter(({ id }) => WHOLE.includes(id)) },
    { title: 'For other programs', writers: byName.filter(({ id }) => !WHOLE.includes(id)) },
  ];
}
