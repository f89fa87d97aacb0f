import type { AtlasDocument } from '../atlas-document';
import { readAs } from '../compile/read-as';
import type { Finding } from '../finding';
import { suggest } from '../nearest';
import { StoredDocument } from './stored-document';

/** A parsed value as a document, or everything that is wrong with it, form before sense. */
export function checkStored(value: unknown): { document?: AtlasDocument; findings: Finding[] } {
  const { findings } = readAs(StoredDocument, value, { file: '', path: [] });
  if (findings.length > 0) return { findings };
  // the value itself: valibot's copy would lack attributes with the names of a prototype
  const document = value as AtlasDocument;
  const loose = [...repeatedIds(document), ...looseEnds(document), ...unknownKinds(document)];
  return loose.length > 0 ? { findings: loose } : { document, findings: [] };
}

function repeatedIds({ nodes, edges }: AtlasDocument): Finding[] {
  const seen = new Set<string>();
  const repeated = (list: 'nodes' | 'edges', id: string, place: number): Finding[] => {
    const key = `${list} ${id}`;
    const isKnown = seen.has(key);
    seen.add(key);
    if (!isKnown) return [];
    return [{ file: '', path: [list, place], message: `id “${id}” is given twice`, hint: 'rename one' }];
  };
  return [
    ...nodes.flatMap(({ id }, place) => repeated('nodes', id, place)),
    ...edges.flatMap(({ id }, place) => repeated('edges', id, place)),
  ];
}

/** What refers to nodes and edges that are not there. */
function looseEnds({ nodes, edges }: AtlasDocument): Finding[] {
  const ids = new Set(nodes.map(({ id }) => id));
  const edgeIds = new Set(edges.map(({ id }) => id));
  const missing = (known: ReadonlySet<string>, id: string, path: Finding['path']): Finding[] =>
    known.has(id)
      ? []
      : [{ file: '', path, message: `nothing has the id “${id}”`, hint: hintFor(id, known) }];
  return [
    ...nodes.flatMap((node, place) =>
      node.type === 'statement'
        ? []
        : (node.foldedIn ?? []).flatMap((id) => missing(ids, id, ['nodes', place, 'foldedIn'])),
    ),
    ...edges.flatMap((edge, place) => [
      ...missing(ids, edge.source, ['edges', place]),
      ...missing(ids, edge.target, ['edges', place]),
      ...(edge.derivedFrom ?? []).flatMap((id) => missing(edgeIds, id, ['edges', place, 'derivedFrom'])),
    ]),
  ];
}

/** Of very many ids the nearest is not looked for. */
const hintFor = (id: string, known: ReadonlySet<string>): string =>
  known.size > 2000 ? 'add it, or leave this out' : suggest(id, known, 'add it, or leave this out');

function unknownKinds({ nodes, kinds, thingKinds = [] }: AtlasDocument): Finding[] {
  const known = {
    statement: new Set(kinds.map(({ id }) => id)),
    thing: new Set(thingKinds.map(({ id }) => id)),
  };
  return nodes.flatMap(({ type, kind }, place) => {
    const ids = type === 'statement' || type === 'thing' ? known[type] : new Set([type]);
    if (ids.has(kind)) return [];
    const hint = suggest(kind, ids, `it is one of ${[...ids].join(', ')}`);
    return [{ file: '', path: ['nodes', place], message: `unknown kind “${kind}”`, hint }];
  });
}
