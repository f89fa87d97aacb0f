import type { jsPDF } from 'jspdf';
import { safeLink } from '../scene/safe-link';
import type { SceneGroup, ScenePart } from '../scene/scene';
import type { Extent } from './extent';

type Places = ReadonlyMap<SceneGroup, Extent>;

/** Makes groups that have an address lead to it, and the printed address and its code to where they say. */
export function addLinks(document: jsPDF, places: Places, printed: string | undefined): void {
  for (const [group, place] of places) {
    const address =
      safeLink(group.link ?? '') ?? (prints(group, printed) ? safeLink(printed ?? '') : undefined);
    if (address && !place.isEmpty) addLink(document, place, address);
  }
}

/** jsPDF counts from the upper edge of the page. */
function addLink(document: jsPDF, { left, right, top, bottom }: Extent, url: string): void {
  const height = document.internal.pageSize.getHeight();
  document.link(left, height - top, right - left, top - bottom, { url });
}

/** Whether a group is the address, which may be broken into lines, or its QR code. */
function prints({ id, parts }: SceneGroup, address: string | undefined): boolean {
  if (!address) return false;
  return id === 'qr' || (parts.every(isText) && parts.map(({ text }) => text).join('') === address);
}

const isText = (part: ScenePart): part is Extract<ScenePart, { kind: 'text' }> => part.kind === 'text';
