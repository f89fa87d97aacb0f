import { expect, it } from 'vitest';
import { VERSION } from '../../../src/language/version';
import { faultOf } from '../../../src/state/faults/fault-of';
import { faultReport } from '../../../src/state/faults/fault-report';
import { isNotLoaded, loadPart } from '../../../src/state/editions/load-part';
import { Notices } from '../../../src/state/notices.svelte';

const errorEvent = (error: unknown) => new ErrorEvent('error', { error });

it('knows an error of its own from what extensions do, browsers remark and readers give up', () => {
  const own = new Error('own');
  const foreign = new Error('foreign');
  foreign.stack = 'Error: foreign\n    at run (chrome-extension://abc/content.js:1:1)';
  expect(faultOf(errorEvent(own))).toBe(own);
  expect(
    faultOf(new PromiseRejectionEvent('unhandledrejection', { promise: Promise.resolve(), reason: 'text' })),
  ).toBe('text');
  for (const error of [foreign, null, new DOMException('given up', 'AbortError')])
    expect(faultOf(errorEvent(error))).toBeUndefined();
});

it('reports version, browser and error, without the address of the view', () => {
  const error = new TypeError('broken');
  error.stack = 'TypeError: broken\n    at draw (https://a.example/assets/index-1.js#/secret?region=x:1:2)';
  expect(
    faultReport(error, { script: 'https://a.example/assets/index-14Mc_VW-.js', browser: 'Browser 1' }),
  ).toBe(
    `Policy Atlas ${VERSION}, build 14Mc_VW-\nBrowser 1\nTypeError: broken\nat draw (https://a.example/assets/index-1.js:1:2)`,
  );
  expect(faultReport('text', { script: '', browser: 'B' })).toMatch(
    /^Policy Atlas \d+\.\d+\.\d+\nB\nError: text/,
  );
});

it('tells a fault until the reader closes it, with what can be done', () => {
  const notices = new Notices();
  const act = { label: 'What to do', run: () => undefined };
  notices.tellFault(new Error('broken'), act);
  expect([notices.shown, notices.act]).toEqual(['Something went wrong that should not have: broken', act]);
  notices.show('something else');
  expect(notices.act).toBeNull();
});

it('asks for a part of another site no second time, and passes on what else goes wrong', async () => {
  const lost = new TypeError('Failed to fetch dynamically imported module: https://elsewhere.example/a.js');
  await expect(loadPart(() => Promise.reject(lost))).rejects.toBe(lost);
  expect([isNotLoaded(lost), isNotLoaded(new Error('broken'))]).toEqual([true, false]);
});
