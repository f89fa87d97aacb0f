import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { HostTalk } from '../../../src/state/embedding/host-talk.svelte';
import type { Explorer } from '../../../src/state/explorer.svelte';
import { fakeExplorer } from '../fake-library';

const HOST = 'https://host.example';
/** What was sent, and to whom. */
let sent: [message: unknown, to: string][];
let explorer: Explorer;
let talk: HostTalk;
let parent: Window;
let end: () => void;

beforeEach(async () => {
  sent = [];
  parent = { postMessage: (message: unknown, to: string) => sent.push([message, to]) } as unknown as Window;
  const frame = Object.assign(new EventTarget(), { parent }) as unknown as Window;
  explorer = fakeExplorer();
  talk = new HostTalk(explorer, frame, HOST);
  end = $effect.root(() => {
    $effect(() => talk.start());
  });
  await explorer.openAddress('#/small?theme=dark&select=s1');
  flushSync();
});
afterEach(() => end());

const hear = async (data: unknown, { source = parent, origin = HOST }: Partial<MessageEvent> = {}) => {
  await talk.hear({ data, source, origin });
  flushSync();
};

it('tells anyone that it listens, and nothing else', () => {
  expect(sent).toEqual([[{ type: 'policy-atlas/ready' }, '*']]);
});

it('follows its host, and answers it alone', async () => {
  await hear({ type: 'policy-atlas/select', ids: ['s2'] });
  await hear({ type: 'policy-atlas/filter', parameters: 'region=north' });
  await hear({ type: 'policy-atlas/get-state' });
  expect(sent.slice(1)).toMatchObject([
    [{ type: 'policy-atlas/selected', ids: ['s2'] }, HOST],
    [
      { type: 'policy-atlas/state', parameters: 'region=north&select=s2&theme=dark', selection: ['s2'] },
      HOST,
    ],
    [{ type: 'policy-atlas/state', document: 'small' }, HOST],
  ]);
});

it('takes parameters as a whole or not at all', async () => {
  await hear({ type: 'policy-atlas/filter', parameters: 'region=north&colour=red' });
  expect([explorer.view?.region.places, sent.length]).toEqual([[], 1]);
});

it('changes nothing and says nothing for 500 messages of others, or without sense', async () => {
  const before = JSON.stringify(explorer.view);
  const good = { type: 'policy-atlas/select', ids: ['s2'] };
  const other = { postMessage: () => undefined } as unknown as Window;
  const scraps: unknown[] = [
    '',
    0,
    null,
    [],
    {},
    's2',
    ['s2'],
    'policy-atlas/select',
    'policy-atlas/filter',
    NaN,
  ];
  let seed = 7;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647);
  const scrap = () => scraps[next() % scraps.length];
  for (let turn = 0; turn < 500; turn += 1) {
    if (turn % 4 === 0) await hear(good, { source: other });
    else if (turn % 4 === 1) await hear(good, { origin: ['null', '*', '', `${HOST}:1`][next() % 4]! });
    else await hear({ type: scrap(), ids: scrap(), parameters: scrap(), [String(scrap())]: scrap() });
  }
  expect([JSON.stringify(explorer.view), sent.length]).toEqual([before, 1]);
});
