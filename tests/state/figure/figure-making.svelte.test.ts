import { describe, expect, it } from 'vitest';
import { FigureMaking } from '../../../src/state/figure/figure-making.svelte';
import { FigureSaving } from '../../../src/state/figure/figure-saving.svelte';
import type { FigureFormat } from '../../../src/state/figure/figure-choices';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { fakeExplorer } from '../fake-library';
import { smallAtlas } from '../open-small';

const BASE = 'https://atlas.example/';

async function makingOf() {
  const explorer = fakeExplorer();
  await explorer.openAddress('#/small');
  return { explorer, making: new FigureMaking(explorer, explorer.open!) };
}

/** The file of what is chosen. */
function fileOf(making: FigureMaking, format: FigureFormat = making.choices.format): Promise<Blob> {
  making.change({ format });
  making.follow();
  return making.fileAs(format, new AbortController().signal);
}

describe('the file of a figure', () => {
  it('is made in every format of pixels in the size that is promised, and is what is seen', async () => {
    const { making } = await makingOf();
    for (const format of ['png', 'jpeg', 'webp'] as const) {
      const file = await fileOf(making, format);
      const image = await createImageBitmap(file);
      expect([image.width, image.height]).toEqual([making.size!.width, making.size!.height]);
      expect(file.type).toBe(`image/${format}`);
      expect(making.run.preview).toBe(file);
    }
  });

  it('is an SVG with the address of the view, and nothing but the file is seen', async () => {
    const { making } = await makingOf();
    const file = await fileOf(making, 'svg');
    const text = await file.text();
    expect(text).toContain(`${BASE}#/small`);
    expect(making.run.preview).toBe(file);
    expect(making.size).toBeNull();
  });

  it('says in a PNG what it shows', async () => {
    const { making } = await makingOf();
    making.title = 'An own title';
    const bytes = await (await fileOf(making, 'png')).text();
    expect(bytes).toContain('iTXt');
    expect(bytes).toContain('An own title');
  });

  it('has outlines instead of letters where that is asked for', async () => {
    const { making } = await makingOf();
    making.change({ letters: 'outlines' });
    const text = await (await fileOf(making, 'svg')).text();
    expect(text).not.toContain('<text');
    expect(text).not.toContain('@font-face');
    expect(text).toContain('aria-label=');
  });

  it('lists its parts beside the page of a PDF where that is asked for', async () => {
    const { making } = await makingOf();
    expect(await (await fileOf(making, 'pdf')).text()).not.toContain('/Outlines');
    making.change({ bookmarks: true });
    expect(await (await fileOf(making, 'pdf')).text()).toContain('/Outlines');
  });

  it('has a ground in JPEG whatever was chosen', async () => {
    const { making } = await makingOf();
    making.change({ ground: 'none' });
    await fileOf(making, 'png');
    expect(making.run.drawn!.scene.ground).toBeNull();
    await fileOf(making, 'jpeg');
    expect(making.run.drawn!.scene.ground).not.toBeNull();
  });

  it('is named after document, filter and part', async () => {
    const { explorer, making } = await makingOf();
    expect(making.fileName).toBe('small.png');
    explorer.open!.filtering.togglePlace('region:north', 'North');
    making.change({ format: 'jpeg' });
    expect(making.fileName).toBe('small-north.jpg');
    explorer.open!.select(['region:fog']);
    making.change({ format: 'svg', part: 'dossier' });
    expect(making.fileName).toBe('small-fog-dossier.svg');
  });
});

describe('the address of a reader’s own file', () => {
  const ADDRESS = `${BASE}#/own-0644`;

  async function makingOfOwn() {
    const explorer = fakeExplorer();
    await explorer.showOwn(new DocumentGraph(smallAtlas('own-0644')));
    return new FigureMaking(explorer, explorer.open!);
  }

  it('is in no file, seen or not, unless it is asked for', async () => {
    const making = await makingOfOwn();
    expect(making.held.frame).toEqual(['title', 'filters', 'legend', 'source', 'data', 'licence']);
    making.change({ linksNodes: true }); // once, of a document of the library
    const without = await (await fileOf(making, 'svg')).text();
    expect(without).not.toContain('#/own-0644');
    expect(without).not.toContain('id="qr"');
    expect(await (await fileOf(making, 'png')).text()).not.toContain('#/own-0644');
    for (const part of ['qr', 'nodes'] as const) making.toggle(part);
    const asked = await (await fileOf(making, 'svg')).text();
    expect(asked).toContain(ADDRESS);
    expect(asked).toContain('id="qr"');
    expect(asked).toContain(`href="${ADDRESS}`);
  });

  it('is remembered by itself: the pictures of other documents keep theirs', async () => {
    const own = await makingOfOwn();
    own.toggle('link');
    own.toggle('legend');
    const { making } = await makingOf();
    expect(making.held.frame).toEqual(['title', 'filters', 'source', 'data', 'licence', 'link', 'qr']);
    making.toggle('link');
    expect((await makingOfOwn()).held.frame).toContain('link');
  });
});

it('is said to be saved until another is asked for', async () => {
  const { making } = await makingOf();
  const saving = new FigureSaving(making);
  const changes = [
    () => making.change({ size: 'px', px: 700 }),
    () => making.change({ theme: 'dark' }),
    () => (making.title = 'Another title'),
  ];
  for (const change of changes) {
    await saving.save();
    expect(saving.outcome).toBe('Saved small.png.');
    change();
    expect(saving.outcome).toBe('');
  }
});

describe('what cannot be made', () => {
  it('is said, and nothing is saved', async () => {
    const { explorer, making } = await makingOf();
    const { open } = explorer;
    open!.folding.hide(open!.graph.nodes().map(({ id }) => id));
    making.follow();
    await expect(making.fileAs('png', new AbortController().signal)).rejects.toThrow(/nothing is shown/);
    expect([making.run.preview, making.run.file]).toEqual([null, null]);
    const saving = new FigureSaving(making);
    await saving.save();
    expect(saving.outcome).toMatch(/nothing is shown/);
  });

  it('is refused before it is drawn where it is too large, and is made in the largest width', async () => {
    const { making } = await makingOf();
    making.change({ size: 'px', px: 16_384 });
    making.follow();
    await expect(making.fileAs('png', new AbortController().signal)).rejects.toThrow(/more than browsers/);
    expect(making.run.problem!.widest).toBeGreaterThan(5000);
    making.change({ px: 600 });
    expect((await fileOf(making)).size).toBeGreaterThan(1000);
    expect(making.run.problem).toBeNull();
  });

  it('is dropped for a newer choice', async () => {
    const { making } = await makingOf();
    making.change({ format: 'png' });
    const drop = making.follow();
    drop();
    await fileOf(making, 'svg');
    expect(making.run.file!.type).toBe('image/svg+xml');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(making.run.file!.type).toBe('image/svg+xml');
  });

  it('is given up when the reader cancels', async () => {
    const { making } = await makingOf();
    making.follow();
    const saving = new FigureSaving(making);
    const saved = saving.save();
    expect(saving.isBusy).toBe(true);
    saving.cancel();
    await saved;
    expect([saving.isBusy, saving.outcome]).toEqual([false, 'Cancelled.']);
  });
});

describe('the choices', () => {
  it('are remembered, but not the title', async () => {
    const { making } = await makingOf();
    making.title = 'Of today';
    making.change({ format: 'pdf', frame: ['source'] });
    const later = (await makingOf()).making;
    expect(later.choices).toMatchObject({ format: 'pdf', frame: ['source'] });
    expect(later.title).toBe('');
  });

  it('are put back to what is usual', async () => {
    const { making } = await makingOf();
    making.change({ format: 'pdf', frame: [] });
    making.reset();
    expect((await makingOf()).making.choices).toMatchObject({ format: 'png', page: 'own' });
    expect(making.choices.frame).toContain('qr');
  });

  it('leave no trace until one is made', async () => {
    const { making } = await makingOf();
    making.follow();
    await making.fileAs('png', new AbortController().signal);
    expect(localStorage.length).toBe(0);
    making.change({ today: true });
    expect(localStorage.length).toBe(1);
  });

  it('of the frame keep its order and add the date of today', async () => {
    const { making } = await makingOf();
    making.change({ format: 'svg', frame: ['source', 'title', 'data'], today: true });
    const text = await (await fileOf(making)).text();
    const year = new Date().getUTCFullYear();
    expect(text).toMatch(new RegExp(`made on \\d+ \\w+ ${year}`));
    expect(text).not.toContain('id="legend"');
  });
});
