import type { DocumentGraph } from '../graph/document-graph';
import type { Visibility } from '../graph/visibility/visibility';
import type { Positions } from '../graph/atlas-document';
import type { Arrangement } from '../view/view';
import type { CanvasPort } from './picture/canvas-port';
import type { Exploring } from './exploring/exploring.svelte';
import type { History, StepName } from './history.svelte';
import type { Notices } from './notices.svelte';
import type { StandIns } from './visibility/stand-ins.svelte';

/** What the acts of a reader (filtering, folding, laying out, walking) need of the open document. */
export interface ArrangedDocument {
  readonly graph: DocumentGraph;
  readonly notices: Notices;
  readonly canvas: CanvasPort | null;
  readonly history: Pick<History<Arrangement>, 'currentId' | 'jumpTo' | 'turnWith'>;
  readonly arrangement: Arrangement;
  /** On which memberships are counted, ISO. */
  readonly date: string;
  readonly visibility: Visibility;
  readonly standIns: StandIns;
  readonly positions: Positions;
  readonly selection: string[];
  /** The nodes from which the reader walked on, oldest first. */
  trail: string[];
  /** Tells of what the reader comes to; null until it is loaded. */
  readonly exploring: Pick<Exploring, 'tellNode'> | null;
  /** A new step of the history; `name` says what was done, in words. A step that changes nothing is none. */
  change(name: StepName, patch: Partial<Arrangement>): void;
  /** A node's label, in the language of names; its id where there is no such node. */
  nameOf(id: string): string;
  select(ids: string[]): void;
  /** Goes on to a node; what was kept stays selected beside it. */
  walkTo(id: string): void;
  /** What would be seen with another arrangement. */
  visibilityOf(arrangement: Arrangement): Visibility;
}
