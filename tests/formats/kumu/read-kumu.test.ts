import { describe, expect, it } from 'vitest';
import { readFixture } from '../harness/read-fixture';

describe('a blueprint of Kumu', () => {
  it('has elements that are named by ids or labels', async () => {
    const { graph } = await readFixture('kumu', 'files/blueprint.json');
    expect(graph.nodes.map(({ id }) => id)).toEqual(['Port', 'e2', 'e3']);
    expect(graph.nodes[0]!.attributes).toEqual([
      ['label', 'Port'],
      ['kind', 'place'],
      ['description', 'busy'],
      ['tags', ['one', 'two']],
    ]);
  });

  it('has connections with a direction or without', async () => {
    const { graph } = await readFixture('kumu', 'files/blueprint.json');
    expect(graph.edges).toEqual([
      { source: 'Port', target: 'e2', attributes: [['relation', 'hosts']] },
      { id: 'c2', source: 'e2', target: 'Port', directed: false, attributes: [['direction', 'mutual']] },
      { source: 'e3', target: 'e3', directed: false, attributes: [['strength', 3]] },
    ]);
  });

  it('tells of loops, which are not kept', async () => {
    const { problems } = await readFixture('kumu', 'files/blueprint.json');
    expect(problems).toMatchObject([{ kind: 'not-kept', line: 13 }]);
  });

  it('may be the backup of a project, with what things say one step deeper', async () => {
    const { graph } = await readFixture('kumu', 'files/backup.json');
    expect(graph.nodes[1]).toEqual({
      id: 'elem-2',
      attributes: [
        ['label', 'Ship'],
        ['kind', 'thing'],
        ['type', 'old'],
      ],
    });
    expect(graph.edges[0]).toEqual({
      id: 'conn-1',
      source: 'elem-1',
      target: 'elem-2',
      attributes: [['relation', 'shelters']],
    });
  });
});
