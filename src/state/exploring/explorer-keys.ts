import type { KeyCommand } from '../key-commands';

const FAR = 10;

/** Keys by which the links of the node that the reader is at are read one after another; rows of the key table. */
export const EXPLORER_KEYS: readonly KeyCommand[] = [
  {
    keys: ['[', ']'],
    does: 'read the previous or next link of the selected node; Space or Enter then follows it',
    run: (_explorer, { exploring }, key) => exploring?.step(key === ']' ? 1 : -1),
  },
  {
    keys: ['{', '}'],
    does: 'to the previous or next kind of link',
    run: (_explorer, { exploring }, key) => exploring?.stepKind(key === '}' ? 1 : -1),
  },
  {
    keys: ['Home', 'End'],
    does: 'to the first or last link of the node',
    run: (_explorer, { exploring }, key) => exploring?.stepTo(key === 'Home' ? 0 : -1),
  },
  {
    keys: ['PageUp', 'PageDown'],
    does: 'ten links back or on',
    run: (_explorer, { exploring }, key) => exploring?.jump(key === 'PageDown' ? FAR : -FAR),
  },
  {
    keys: ['Backspace'],
    does: 'back along the path you walked',
    run: (_explorer, { exploring }) => exploring?.back(),
  },
  {
    keys: ['i'],
    does: 'read all links, only those out, only those in',
    run: (_explorer, { exploring }) => exploring?.turn(),
  },
  { keys: ['.'], does: 'say where I am', run: (_explorer, { exploring }) => exploring?.tellWhere() },
  {
    keys: ['g'],
    does: 'the selected node in the outline',
    run: ({ screen }) => {
      screen.view = 'outline';
      screen.wanted = 'view';
    },
  },
  { keys: ['b'], does: 'the best connected nodes', run: ({ screen }) => screen.ask('best') },
];

/** While a link is marked. */
export const FOLLOWING: readonly KeyCommand[] = [
  { keys: ['Enter', ' '], does: 'follow the link', run: (_explorer, { exploring }) => exploring?.follow() },
  ...EXPLORER_KEYS,
];
