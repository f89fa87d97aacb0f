import type { AtlasDocument } from '../../graph/atlas-document';
import { isOwnId } from '../kept/is-own-id';

/** What files made of a document are named after: its id, or the title of the reader's own, whose id says nothing. */
export function documentName({ id, title }: Pick<AtlasDocument, 'id' | 'title'>): string {
  return isOwnId(id) && /[\p{L}\p{N}]/u.test(title.en) ? title.en : id;
}
