import type { MembershipStatus } from '../../graph/background-facts';
import type { AtlasEdge } from '../../graph/atlas-document';
import type { Stance } from '../../graph/content-relation';
import type { PieceValue } from '../../language/say-pieces';

/** What a dossier calls things. */
export interface DossierWords {
  /** Of the data. */
  language: string;
  /** Of a node or a place. */
  label: (id: string) => PieceValue;
  /** A name between the quotation marks of its language. */
  quoted: (name: PieceValue) => PieceValue;
  relation: (edge: Pick<AtlasEdge, 'relation' | 'called'>) => PieceValue;
  stance: (stance: Stance) => PieceValue;
  status: (status: MembershipStatus) => PieceValue;
}
