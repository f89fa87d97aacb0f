import type { AtlasDocument } from '../atlas-document';

/** Whether a document says where its key words stand: without that no text can be told. */
export const hasPlaces = ({ edges }: AtlasDocument): boolean =>
  edges.some(({ evidence }) => evidence.some(({ at }) => at));
