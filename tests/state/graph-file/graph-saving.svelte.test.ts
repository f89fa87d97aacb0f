import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { attributeOf } from '../../../src/graph/property-graph';
import { GraphSaving } from '../../../src/state/graph-file/graph-saving.svelte';
import { writableOf } from '../../../src/state/graph-file/writable-of';
import { openSmall } from '../open-small';

const ids = (list: { id?: string }[]) => new Set(list.map(({ id }) => id));

describe('a graph that is saved', () => {
  it('is all of the document, or exactly what is shown', () => {
    const open = openSmall();
    open.folding.hide(['s1']);
    const whole = writableOf(open, 'whole');
    expect(whole.graph.nodes).toHaveLength(open.graph.nodes().length);
    expect(whole.graph.edges).toHaveLength(open.graph.edges().length);
    const shown = writableOf(open, 'shown');
    expect(ids(shown.graph.nodes)).toEqual(open.visibility.nodes);
    expect(ids(shown.graph.edges)).toEqual(open.visibility.edges);
    expect(ids(shown.document.nodes)).toEqual(open.visibility.nodes);
  });

  it('has its nodes where the reader put them', () => {
    const open = openSmall();
    open.layoutRun.move({ s2: [5, 6] });
    const { graph, document } = writableOf(open, 'shown');
    const { attributes } = graph.nodes.find(({ id }) => id === 's2')!;
    expect(['x', 'y'].map((name) => attributeOf(attributes, name))).toEqual([5, 6]);
    expect(document.positions.order).toEqual({ s1: [7, 7] });
  });

  it('is written anew when the format or the part is chosen, the last choice last', async () => {
    const saving = new GraphSaving(openSmall());
    const stop = $effect.root(() => {
      $effect(() => saving.follow());
    });
    flushSync();
    saving.choose('cx2');
    saving.part = 'shown';
    flushSync();
    saving.choose('cytoscape');
    flushSync();
    await expect.poll(() => saving.download?.name).toBe('small-shown.cyjs');
    expect(saving.losses).toEqual([]);
    saving.name = 'my own';
    expect(saving.download!.name).toBe('my-own.cyjs');
    const { elements } = JSON.parse(String(saving.download!.content)) as { elements: { nodes: unknown[] } };
    expect(elements.nodes).toHaveLength(saving.content.graph.nodes.length);
    stop();
  });
});
