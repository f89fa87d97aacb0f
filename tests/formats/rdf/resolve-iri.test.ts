import { describe, expect, it } from 'vitest';
import { resolveIri } from '../../../src/formats/rdf/xml/resolve-iri';

/** Examples of RFC 3986, 5.4, from this base. */
const BASE = 'http://a/b/c/d;p?q';

describe('an IRI is made absolute by its base', () => {
  it.each([
    ['g:h', 'g:h'],
    ['g', 'http://a/b/c/g'],
    ['./g', 'http://a/b/c/g'],
    ['g/', 'http://a/b/c/g/'],
    ['/g', 'http://a/g'],
    ['//g', 'http://g'],
    ['?y', 'http://a/b/c/d;p?y'],
    ['g?y#s', 'http://a/b/c/g?y#s'],
    ['#s', 'http://a/b/c/d;p?q#s'],
    ['', 'http://a/b/c/d;p?q'],
    ['.', 'http://a/b/c/'],
    ['..', 'http://a/b/'],
    ['../../g', 'http://a/g'],
    ['../../../g', 'http://a/g'],
    ['g/./h', 'http://a/b/c/g/h'],
    ['g?y/../x', 'http://a/b/c/g?y/../x'],
  ])('%s', (iri, whole) => {
    expect(resolveIri(iri, BASE)).toBe(whole);
  });

  it('and stays as it is where there is none', () => {
    expect(resolveIri('../a', '')).toBe('../a');
  });

  it('below the root where the base has no path', () => {
    expect(resolveIri('a', 'https://example.org')).toBe('https://example.org/a');
  });
});
