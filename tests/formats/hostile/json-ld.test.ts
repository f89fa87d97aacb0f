import { Socket } from 'node:net';
import { expect, it, vi } from 'vitest';
import { prototypeNames } from '../harness/prototypes';
import { readText, refusalOf } from '../harness/read-text';

it.each(['__proto__', 'constructor', 'toString'])(
  'keeps the relative id “%s” as it is, and all prototypes as they are',
  async (id) => {
    const before = prototypeNames();
    const text = JSON.stringify([{ '@id': id, 'urn:x:says': [{ '@value': 'a' }] }]);
    const { graph } = await readText(text, 'jsonld');
    expect(graph.nodes).toHaveLength(1);
    expect(graph.nodes[0]!.id.endsWith(id)).toBe(true);
    expect(prototypeNames()).toBe(before);
    expect({}).not.toHaveProperty('@id');
  },
);

it.each([
  ['"http://127.0.0.1:9/context"'],
  ['["http://127.0.0.1:9/context", {}]'],
  ['{"@import": "http://127.0.0.1:9/context"}'],
  ['{"a": {"@id": "urn:x:a", "@context": "http://127.0.0.1:9/context"}}'],
])('fetches no context from elsewhere: %s', async (context) => {
  const connect = vi.spyOn(Socket.prototype, 'connect');
  const outcome = await refusalOf(`{"@context": ${context}, "@id": "urn:x:1", "a": {"b": "c"}}`, 'jsonld');
  expect(outcome).not.toBe('read');
  expect(connect).not.toHaveBeenCalled();
  connect.mockRestore();
});
