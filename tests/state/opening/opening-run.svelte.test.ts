import { afterEach, describe, expect, it } from 'vitest';
import { OpeningRun } from '../../../src/state/opening/opening-run.svelte';
import { graphFile, SMALL_FILE, SMALL_WORLD, wheelFile } from '../../formats/opened/graph-file';

let run: OpeningRun;
afterEach(() => run.end());

async function asked(file = SMALL_FILE): Promise<OpeningRun> {
  run = new OpeningRun([file], SMALL_WORLD);
  await run.read();
  return run;
}

describe('an opening', () => {
  it('reads in the worker, and asks', async () => {
    run = new OpeningRun([SMALL_FILE], SMALL_WORLD);
    const reading = run.read();
    expect(run.act.stage).toBe('reading');
    await reading;
    expect([run.act.stage, run.title, run.summary?.counts.nodes]).toEqual(['asking', 'Who knows whom', 4]);
    expect(run.id).toMatch(/^own-[0-9a-f]{12}$/);
  });

  it('of what is no graph is refused with a place, and can be read as before', async () => {
    await asked();
    await run.read({ format: 'gexf' });
    expect(run.act.stage).toBe('refused');
    expect(run.act.fault).toMatchObject({ file: 'made.json', line: 1, column: expect.any(Number) as number });
    await run.readAsBefore();
    expect([run.act.stage, run.summary?.counts.nodes]).toEqual(['asking', 4]);
  });

  it('reads anew with other choices, the last of them whichever is read first', async () => {
    await asked();
    const both = [
      run.read({ choices: { repeated: 'first', missing: 'add' } }),
      run.read({ choices: { repeated: 'first', missing: 'leave-out' } }),
    ];
    await Promise.all(both);
    expect([run.act.stage, run.summary?.taken.nodes]).toEqual(['asking', 4]);
  });

  it('takes attributes for what the reader says, and guesses the roles of other kinds', async () => {
    await asked();
    await run.map(({ kinds }) => ({ kinds: { ...kinds, person: 'topic' } }));
    expect(run.survey?.mapping.kinds.person).toBe('topic');
    await run.map(() => ({ nodes: { label: 'label' } }));
    expect(run.survey?.mapping.kinds).toEqual({ '': 'statement' }); // one of them supports something
  });

  it('forgets no choice that is made before the one before it is answered, or while it reads', async () => {
    await asked();
    const take = (kind: string) => run.map(({ kinds }) => ({ kinds: { ...kinds, [kind]: 'topic' } }));
    await Promise.all([take('person'), take('claim')]);
    expect(run.survey?.mapping.kinds).toMatchObject({ person: 'topic', claim: 'topic' });
    await Promise.all([run.read({ encoding: 'utf-8' }), take('country')]);
    expect(run.survey?.mapping.kinds).toMatchObject({ person: 'topic', country: 'topic' });
  });

  it('makes a document with places for all nodes', async () => {
    await asked();
    const graph = (await run.make('organic'))!;
    const { nodes, positions, id } = graph.document;
    expect(id).toBe(run.id);
    expect(Object.keys(positions.organic!).sort()).toEqual(nodes.map((node) => node.id).sort());
    expect(graph.document.imported?.placed).toBeUndefined();
  });

  it('leaves nodes where the file has them', async () => {
    const at = (x: number, y: number) => ({ attributes: { x, y } });
    await asked(
      graphFile({
        nodes: [
          { key: 'a', ...at(0, 0) },
          { key: 'b', ...at(10, 5) },
        ],
      }),
    );
    const { document } = (await run.make('order'))!;
    expect(Object.keys(document.positions)).toEqual(['organic']);
    expect(document.imported?.placed).toBe(true);
  });

  it('of more than can be drawn takes the best connected, and lists them all', async () => {
    await asked(wheelFile(10_500));
    expect([run.isTooLarge, run.part]).toEqual([true, { by: 'links' }]);
    const page = await run.page({ text: 'n0', kind: null, order: 'links', from: 0 });
    expect(page.nodes[0]).toMatchObject({ id: 'n0', links: 10_500 });
    run.part = { by: 'neighbourhood', nodes: ['n7'], steps: 1 };
    const graph = (await run.make('order'))!;
    expect(graph.nodes().map(({ id }) => id)).toEqual(['n0', 'n7']);
    expect(graph.document.imported?.whole?.nodes).toBe(10_501);
  });

  it('that is given up while it makes a document makes none, and can be asked again', async () => {
    await asked(wheelFile(400));
    const making = run.make('organic');
    await expect.poll(() => run.act.stage, { interval: 5 }).toBe('laying-out');
    run.giveUp();
    expect(await making).toBeUndefined();
    expect([run.act.stage, run.act.fault]).toEqual(['asking', null]);
    expect((await run.make('kind'))?.nodes()).toHaveLength(401);
  });

  it('that is given up before it lays out does not begin to', async () => {
    await asked(wheelFile(400));
    const making = run.make('organic');
    run.giveUp();
    expect(await making).toBeUndefined();
    expect([run.act.stage, run.act.progress]).toEqual(['asking', 0]);
  });

  it('that is given up while it reads in another way is as it was read before', async () => {
    await asked();
    const { options } = run;
    const reading = run.read({ format: 'gexf' });
    run.giveUp();
    await reading;
    await expect.poll(() => run.act.stage).toBe('asking');
    expect([run.options, run.recipe?.format]).toEqual([options, undefined]);
    expect((await run.make('order'))?.nodes()).toHaveLength(5);
  });

  it('that is given up after it was refused is as it was read before', async () => {
    await asked();
    await run.read({ format: 'gexf' });
    run.giveUp();
    await expect.poll(() => run.act.stage).toBe('asking');
    expect([run.recipe?.format, run.act.isSilent]).toEqual([undefined, false]);
  });

  it('that is ended answers nothing any more', async () => {
    run = new OpeningRun([wheelFile(5000)], SMALL_WORLD);
    const reading = run.read();
    run.end();
    await reading;
    expect([run.act.stage, run.summary]).toEqual(['reading', null]);
  });

  it('pollutes no prototype in the worker, whatever a file is called inside', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    await asked(
      graphFile({
        nodes: names.map((key) => ({ key, attributes: { [key]: key, label: key } })),
        edges: names.map((source) => ({ source, target: '__proto__' })),
      }),
    );
    const graph = (await run.make('organic'))!;
    expect(graph.nodes().map(({ id }) => id)).toEqual(names);
    expect(graph.node('__proto__')?.label.en).toBe('__proto__');
    expect(Object.keys(graph.document.positions.organic!).sort()).toEqual([...names].sort());
  });
});
