import { FRAME_PARTS, type FramePart } from '../../figure/figure-options';
import { ADDRESS_PARTS, type AddressPart, type FigureChoices } from './figure-choices';

/** What can be left out of a picture, or asked for. */
export type Part = FramePart | AddressPart;

/** The choices as they hold: addresses of a reader's own file lead others nowhere, and are asked for by themselves. */
export function heldChoices(choices: FigureChoices, isOwn: boolean): FigureChoices {
  if (!isOwn) return choices;
  const { ownAddress } = choices;
  const frame = FRAME_PARTS.filter((part) =>
    isAddress(part) ? ownAddress.includes(part) : choices.frame.includes(part),
  );
  return { ...choices, frame, linksNodes: ownAddress.includes('nodes') };
}

/** What changes of the choices when a part is asked for, or left out again. */
export function toggled(choices: FigureChoices, part: Part, isOwn: boolean): Partial<FigureChoices> {
  if (isOwn && isAddress(part)) return { ownAddress: switched(ADDRESS_PARTS, choices.ownAddress, part) };
  if (part === 'nodes') return { linksNodes: !choices.linksNodes };
  return { frame: switched(FRAME_PARTS, choices.frame, part) };
}

const isAddress = (part: Part): part is AddressPart => ADDRESS_PARTS.some((address) => address === part);

/** What was chosen, without the part that was among it or with the one that was not, in the order of all. */
const switched = <Name>(all: readonly Name[], chosen: readonly Name[], part: Name): Name[] =>
  all.filter((name) => chosen.includes(name) !== (name === part));
