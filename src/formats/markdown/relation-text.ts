import type { AtlasEdge } from '../../graph/atlas-document';

/** "cooperates with" of `cooperatesWith`; what a file calls its own relation as it does. */
export const relationText = ({ relation, called }: Pick<AtlasEdge, 'relation' | 'called'>): string =>
  called ?? relation.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
