const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const PARTS = /^([a-z][a-z0-9+.-]*:)?(\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/i;

/** An IRI as its base makes it absolute (RFC 3986, 5.2); as it is where there is no base. */
export function resolveIri(iri: string, base: string): string {
  if (base === '' || SCHEME.test(iri)) return iri;
  const [, scheme = '', authority = '', path = '', query = ''] = PARTS.exec(base) ?? [];
  const root = `${scheme}${authority}`;
  if (iri === '') return `${root}${path}${query}`;
  if (iri.startsWith('//')) return `${scheme}${iri}`;
  if (iri.startsWith('#')) return `${root}${path}${query}${iri}`;
  if (iri.startsWith('?')) return `${root}${path}${iri}`;
  const [, , , own = '', ownQuery = ''] = PARTS.exec(iri) ?? [];
  const folder = authority !== '' && path === '' ? '/' : path.slice(0, path.lastIndexOf('/') + 1);
  const whole = withoutDots(own.startsWith('/') ? own : `${folder}${own}`);
  return `${root}${whole}${ownQuery}${iri.slice(own.length + ownQuery.length)}`;
}

/** https://www.rfc-editor.org/rfc/rfc3986#section-5.2.4 */
function withoutDots(path: string): string {
  const kept: string[] = [];
  const segments = path.split('/');
  segments.forEach((segment, place) => {
    const isLast = place === segments.length - 1;
    if (segment === '..' && kept.length > 1) kept.pop();
    if (segment !== '.' && segment !== '..') kept.push(segment);
    else if (isLast) kept.push('');
  });
  return kept.join('/');
}
