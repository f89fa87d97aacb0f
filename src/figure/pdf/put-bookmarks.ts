import type { SceneGroup } from '../scene/scene';
import type { Bookmark } from './bookmarks';
import type { Extent } from './extent';
import { toReference, type PdfFile } from './pdf-file';
import { pdfNumbers, pdfText } from './pdf-syntax';

interface Destinations {
  file: PdfFile;
  /** Number of the page. */
  page: number;
  places: ReadonlyMap<SceneGroup, Extent>;
}

/** Paper that is seen around what a bookmark leads to, in points. */
const ROOM = 24;

/** Writes the list beside the page (ISO 32000-1, 12.3.3), the inner lists closed; returns its number. */
export function putBookmarks(bookmarks: readonly Bookmark[], destinations: Destinations): number {
  const { file } = destinations;
  const root = file.reserve();
  file.put(
    { Type: '/Outlines', ...putList(bookmarks, root, destinations), Count: `${bookmarks.length}` },
    undefined,
    root,
  );
  return root;
}

/** Writes them as the children of an object; returns what that says of them. */
function putList(
  bookmarks: readonly Bookmark[],
  parent: number,
  destinations: Destinations,
): Record<string, string> {
  const { file } = destinations;
  if (bookmarks.length === 0) return {};
  const ids = bookmarks.map(() => file.reserve());
  bookmarks.forEach((bookmark, place) => {
    const [before, after] = [ids[place - 1], ids[place + 1]];
    const id = ids[place]!;
    const entries = {
      Title: pdfText(bookmark.title),
      Parent: toReference(parent),
      ...(before ? { Prev: toReference(before) } : {}),
      ...(after ? { Next: toReference(after) } : {}),
      ...putList(bookmark.inner, id, destinations),
      Dest: destinationOf(bookmark, destinations),
    };
    file.put(entries, undefined, id);
  });
  return {
    First: toReference(ids[0]!),
    Last: toReference(ids.at(-1)!),
    Count: `${0 - bookmarks.length}`,
  };
}

/** The part of the page that is then seen. */
function destinationOf({ group }: Bookmark, { page, places }: Destinations): string {
  const place = group && places.get(group);
  if (!place || place.isEmpty) return `[${toReference(page)} /Fit]`;
  return `[${toReference(page)} /FitR ${pdfNumbers(place.corners(ROOM))}]`;
}
