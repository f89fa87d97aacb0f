import type { AtlasDocument } from '../../graph/atlas-document';
import type { Text } from '../../graph/text';

/**
 * From now on a document made of the reader's files is called what they call it: figures, citations and all else that
 * asks for its title get the present name. `nameOf` is undefined where there is none but its own.
 */
export function followName(document: AtlasDocument, nameOf: () => string | undefined): void {
  const { title, describes } = document;
  const get = (): Text => {
    const name = nameOf() ?? title.en;
    return name === title.en ? title : { en: name };
  };
  Object.defineProperty(document, 'title', { get, enumerable: true });
  if (document.imported)
    // a graph file describes nothing but itself
    Object.defineProperty(document, 'describes', {
      get: () => ({ ...describes, title: get(), act: get() }),
      enumerable: true,
    });
}
