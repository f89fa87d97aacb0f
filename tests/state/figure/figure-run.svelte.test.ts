import { afterEach, expect, it, vi } from 'vitest';
import { FigureMaking } from '../../../src/state/figure/figure-making.svelte';
import { FigureSaving } from '../../../src/state/figure/figure-saving.svelte';
import { fakeExplorer } from '../fake-library';

async function makingOf() {
  const explorer = fakeExplorer();
  await explorer.openAddress('#/small');
  return { explorer, making: new FigureMaking(explorer, explorer.open!) };
}

const never = new AbortController().signal;
const later = () => new Promise((resolve) => setTimeout(resolve, 400));

/** Made, whatever it was before. */
async function follow(making: FigureMaking): Promise<void> {
  making.follow();
  await making.run.settled(never);
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('says what it does until it is done, whatever other file is written beside it', async () => {
  const { making } = await makingOf();
  making.change({ format: 'svg' });
  await follow(making);
  expect(making.run.stage).toBeNull();
  const beside = making.fileAs('png', never);
  await new Promise((resolve) => setTimeout(resolve)); // it is being written by now
  making.change({ format: 'webp' });
  making.follow();
  expect((await beside).type).toBe('image/png');
  expect(making.run.stage === null).toBe(making.run.file !== null);
  await making.run.settled(never);
  expect([making.run.stage, making.run.file!.type]).toEqual([null, 'image/webp']);
});

it('stops when the reader cancels, and is begun again when a file is asked for', async () => {
  const { making } = await makingOf();
  making.follow();
  const saving = new FigureSaving(making);
  const saved = saving.save();
  saving.cancel();
  await saved;
  await later();
  expect(making.run).toMatchObject({ file: null, drawn: null, stage: null, problem: null, isIdle: true });
  expect((await making.fileAs('png', never)).type).toBe('image/png');
});

it('keeps what is laid out where another format changes nothing of it', async () => {
  const { making } = await makingOf();
  making.change({ format: 'png' });
  await follow(making);
  const { drawn } = making.run;
  for (const format of ['svg', 'pdf', 'jpeg', 'webp'] as const) {
    making.change({ format });
    await follow(making);
    expect(making.run.drawn, format).toBe(drawn);
  }
  making.change({ format: 'svg', letters: 'outlines' });
  await follow(making);
  expect(making.run.drawn!.svg).not.toBe(drawn!.svg);
  expect(making.run.drawn!.scene).toBe(drawn!.scene);
  making.change({ theme: 'dark' });
  await follow(making);
  expect(making.run.drawn!.scene).not.toBe(drawn!.scene);
});

it('shows the picture instead of a PDF, and the file again after it', async () => {
  const { making } = await makingOf();
  for (const format of ['png', 'pdf', 'png'] as const) {
    making.change({ format });
    await follow(making);
    expect(making.run.preview === making.run.file, format).toBe(format !== 'pdf');
  }
  making.change({ format: 'pdf' });
  await follow(making);
  expect(making.run.preview!.type).toBe('image/svg+xml');
});

it('does not measure the nodes again for a letter of the title', async () => {
  const { explorer, making } = await makingOf();
  const { sizing } = explorer.open!;
  sizing.choose('betweenness', 'by betweenness');
  const scaleFor = vi.spyOn(sizing, 'scaleFor');
  const stop = $effect.root(() => {
    $effect(() => making.follow());
  });
  await Promise.resolve();
  await making.fileAs('png', never);
  const times = scaleFor.mock.calls.length;
  for (const title of ['A', 'An', 'An o']) {
    making.title = title;
    await Promise.resolve();
  }
  await making.fileAs('png', never);
  stop();
  expect([times, scaleFor.mock.calls.length]).toEqual([1, 1]);
});

it('says in plain words that something unforeseen went wrong, and reports it', async () => {
  const { explorer, making } = await makingOf();
  const report = vi.fn();
  vi.stubGlobal('reportError', report);
  const fault = new TypeError('x is not a function');
  vi.spyOn(explorer.open!.sizing, 'scaleFor').mockRejectedValue(fault);
  await follow(making);
  expect(making.run.problem!.words).toMatch(/^The picture could not be made\./);
  expect(report).toHaveBeenCalledExactlyOnceWith(fault);
});

it('is said not to be copied where the browser has no clipboard for pictures', async () => {
  const { making } = await makingOf();
  vi.stubGlobal('ClipboardItem', undefined);
  for (const format of ['png', 'svg'] as const) {
    making.change({ format });
    await follow(making);
    const saving = new FigureSaving(making);
    await saving.copy();
    expect(saving.outcome).toBe('The browser did not let the picture be copied; save it as a file.');
  }
});
