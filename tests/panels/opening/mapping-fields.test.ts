import { describe, expect, it } from 'vitest';
import { MAPPING_FIELDS, withField } from '../../../src/panels/opening/mapping-fields';

const MAPPING = { nodes: { label: 'name', kind: 'type' }, edges: { relation: 'verb' } };
const field = (name: string) => MAPPING_FIELDS.find((one) => one.name === name)!;

describe('an attribute that is taken for something', () => {
  it('takes the place of the one before, and leaves the others', () => {
    expect(withField(MAPPING, field('kind'), 'group')).toEqual({ nodes: { label: 'name', kind: 'group' } });
    expect(withField(MAPPING, field('quotation'), 'words')).toEqual({
      edges: { relation: 'verb', quotation: 'words' },
    });
  });

  it('may be none', () => {
    expect(withField(MAPPING, field('label'), '')).toEqual({ nodes: { kind: 'type' } });
  });

  it('is known to be chosen where it is the place', () => {
    expect(withField(MAPPING, field('place'), 'state')).toEqual({
      nodes: { label: 'name', kind: 'type', place: 'state' },
      isPlaceChosen: true,
    });
  });

  it('may be called as it likes', () => {
    const { nodes } = withField(MAPPING, field('label'), '__proto__');
    expect(nodes).toEqual({ kind: 'type', label: '__proto__' });
  });
});
