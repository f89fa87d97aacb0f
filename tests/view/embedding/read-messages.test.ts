import { describe, expect, it } from 'vitest';
import { readEmbedMessage } from '../../../src/view/embedding/read-embed-message';
import { readHostMessage } from '../../../src/view/embedding/read-host-message';

const select = { type: 'policy-atlas/select', ids: ['a', 'b'] };
const state = {
  type: 'policy-atlas/state',
  document: 'a',
  title: 'A',
  parameters: '',
  filters: '',
  selection: [],
  shown: 1,
  nodes: 2,
};

describe('what a host says', () => {
  it.each([
    select,
    { type: 'policy-atlas/filter', parameters: 'region=africa' },
    { type: 'policy-atlas/get-state' },
  ])('is read where it is $type', (message) => {
    expect(readHostMessage(message)).toEqual(message);
  });

  it.each([
    ['nothing', undefined],
    ['text', 'policy-atlas/get-state'],
    ['a list', [select]],
    ['another type', { type: 'policy-atlas/delete' }],
    ['one more field', { ...select, extra: 1 }],
    ['a field of another message', { ...select, parameters: '' }],
    ['ids that are no texts', { ...select, ids: [1] }],
    ['ids that are no list', { ...select, ids: 'a' }],
    ['very many ids', { ...select, ids: Array.from({ length: 201 }, String) }],
    ['a very long id', { ...select, ids: ['a'.repeat(1001)] }],
    ['very long parameters', { type: 'policy-atlas/filter', parameters: 'a'.repeat(32_001) }],
    ['parameters that are no text', { type: 'policy-atlas/filter', parameters: {} }],
  ])('is ignored where it is %s', (_what, message) => {
    expect(readHostMessage(message)).toBeNull();
  });
});

describe('what an embed says', () => {
  it.each([{ type: 'policy-atlas/ready' }, { type: 'policy-atlas/selected', ids: ['a'] }, state])(
    'is read where it is $type',
    (message) => {
      expect(readEmbedMessage(message)).toBe(message);
    },
  );

  it.each([null, 'ready', {}, select, { ...state, shown: 'many' }, { ...state, selection: [{}] }])(
    'is ignored otherwise',
    (message) => {
      expect(readEmbedMessage(message)).toBeNull();
    },
  );
});
