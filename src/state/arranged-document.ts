import type { DocumentGraph } from '../graph/document-graph';
import type { Visibility } from '../graph/visibility';
import type { Positions } from '../graph/atlas-document';
import type { Arrangement } from '../view/view';
import type { CanvasPort } from './canvas-port';
import type { Notices } from './notices.svelte';

/** What the acts of a reader (filtering, folding, laying out, walking) need of the open document. */
export interface ArrangedDocument {
  readonly graph: DocumentGraph;
  readonly notices: Notices;
  readonly canvas: CanvasPort | null;
  readonly arrangement: Arrangement;
  /** On which memberships are counted, ISO. */
  readonly date: string;
  readonly visibility: Visibility;
  readonly positions: Positions;
  readonly selection: string[];
  /** A new step of the history; `name` says what was done, in words. A step that changes nothing is none. */
  change(name: string, patch: Partial<Arrangement>): void;
  select(ids: string[]): void;
  /** Goes on to a node; what was kept stays selected beside it. */
  walkTo(id: string): void;
  /** What would be seen with another arrangement. */
  visibilityOf(arrangement: Arrangement): Visibility;
}
