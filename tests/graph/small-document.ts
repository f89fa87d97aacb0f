import type {
  AtlasDocument,
  AtlasEdge,
  AtlasNode,
  EntityNode,
  StatementNode,
} from '../../src/graph/atlas-document';
import type { Geography } from '../../src/graph/regions/geography';

/** A document with only the nodes and edges that a test gives. */
export function smallDocument(nodes: AtlasNode[], edges: AtlasEdge[]): AtlasDocument {
  const text = { en: 'Test' };
  const kind = { family: 'norm' as const, label: text, plural: text };
  return {
    id: 'small',
    hash: '000000000000',
    title: text,
    about: text,
    describes: { title: text, issuer: 'country:RU', date: '2023-03-31', act: text },
    source: { author: text, licence: text },
    voices: [],
    kinds: [
      { ...kind, id: 'principle', filtered: true },
      { ...kind, id: 'comment', filtered: false },
    ],
    sections: [],
    covered: [],
    notCovered: [],
    nodes,
    edges,
    positions: {},
  };
}

export function statement(id: string, given: Partial<StatementNode> = {}): StatementNode {
  return {
    id,
    type: 'statement',
    kind: 'principle',
    label: { en: id },
    locator: { section: 'paragraph-18' },
    voice: 'document',
    scope: [],
    wording: { en: id },
    ...given,
  };
}

/** The kind is the id's prefix; a country's code is what follows it, if that is two capitals. */
export function entity(id: string, given: Partial<EntityNode> = {}): EntityNode {
  const [kind = '', name = ''] = id.split(':');
  return {
    id,
    type: kind as EntityNode['type'],
    kind: kind as EntityNode['kind'],
    label: { en: name },
    named: true,
    ...(kind === 'country' && /^[A-Z]{2}$/.test(name) ? { code: name } : {}),
    ...given,
  };
}

export const region = (
  id: string,
  codes: string[] | undefined,
  given: Partial<EntityNode> = {},
): EntityNode =>
  entity(id, { region: codes ? { basis: 'interpretation', codes } : { basis: 'none' }, ...given });

export const organisation = (id: string, universal = false): EntityNode =>
  entity(id, { organisation: { form: 'treaty', universal } });

/** An edge written as its id: `principle-1>supports>region:north`. */
export function edge(id: string, given: Partial<AtlasEdge> = {}): AtlasEdge {
  const [source = '', relation = '', target = ''] = id.replace(/#.*/, '').split('>');
  const isInferred = relation === 'groundedIn' || relation === 'restates';
  return {
    id,
    source,
    target,
    relation: relation as AtlasEdge['relation'],
    basis: isInferred ? 'inferred' : 'stated',
    voice: isInferred ? 'editor' : 'document',
    evidence: [],
    ...(isInferred ? { confidence: 'high' as const } : {}),
    ...given,
  };
}

export function membership(id: string, facts: Partial<AtlasEdge['membership']> = {}): AtlasEdge {
  return edge(id, {
    basis: 'background',
    voice: 'editor',
    membership: { from: '2001', status: 'member', ...facts },
  });
}

export const located = (id: string): AtlasEdge => edge(id, { basis: 'background', voice: 'editor' });

/** One area of four countries with a sub-area of two. */
export const smallGeography: Geography = {
  areas: [
    { code: '001', label: { en: 'World', ru: 'Весь мир' }, codes: ['AA', 'BB', 'CC', 'DD', 'RU'] },
    {
      code: '100',
      label: { en: 'Northland', ru: 'Северный край' },
      parent: '001',
      codes: ['AA', 'BB', 'CC', 'DD'],
    },
    { code: '110', label: { en: 'Upper Northland', ru: 'Верхний край' }, parent: '100', codes: ['AA', 'BB'] },
  ],
  countries: [
    { code: 'AA', label: { en: 'Aland', ru: 'Алёна' }, area: '110' },
    { code: 'BB', label: { en: 'Béland', ru: 'Бёрг' }, area: '110' },
    { code: 'CC', label: { en: 'Celand', ru: 'Чайка' }, area: '100' },
    { code: 'DD', label: { en: 'Deland', ru: 'Дания' }, area: '100' },
    { code: 'RU', label: { en: 'Russia', ru: 'Россия' }, area: '001' },
  ],
};
