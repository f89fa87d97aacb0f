import type { AtlasNode, EntityNode } from '../atlas-document';
import { attributeOf, KNOWN, type PropertyGraph, type PropertyNode } from '../property-graph';
import type { Text } from '../text';
import { attributeText } from './columns';
import type { Mapping, NodeRole } from './mapping';
import type { MappingFinding } from './mapping-finding';
import type { PlaceCodes } from './place-codes';
import { placeFacts } from './place-facts';
import { kindOf, roleOf } from './role-of';

/** What nodes without a kind are called. */
const NO_KIND = 'node';

/** The nodes of a file in its order. */
export function mapNodes(
  graph: PropertyGraph,
  mapping: Mapping,
  codes: PlaceCodes,
): { nodes: AtlasNode[]; findings: MappingFinding[] } {
  const findings: MappingFinding[] = [];
  let statements = 0;
  const nodes = graph.nodes.map((node): AtlasNode => {
    const kind = kindOf(node, mapping);
    const role = roleOf(kind, mapping);
    if (role === 'statement') return toStatement(node, { kind, mapping, item: (statements += 1) });
    const entity = toEntity(node, { kind, role, mapping });
    const { facts, finding } = placeFacts(entity, { node, mapping, codes });
    if (finding) findings.push(finding);
    return { ...entity, ...facts };
  });
  return { nodes, findings };
}

function toStatement(
  node: PropertyNode,
  { kind, mapping, item }: { kind: string; mapping: Mapping; item: number },
): AtlasNode {
  const label = labelsOf(node, mapping);
  const words = textOf(node, mapping.nodes.text);
  return {
    id: node.id,
    type: 'statement',
    kind: kind || 'statement',
    label,
    locator: { section: 'file', item },
    voice: 'document',
    scope: [],
    wording: words === '' ? label : { en: withoutMarks(words) },
    attributes: node.attributes,
  };
}

/** Brackets of a file are no inline marks of ours. */
const withoutMarks = (text: string) => text.replaceAll('](', '] (');

function toEntity(
  node: PropertyNode,
  { kind, role, mapping }: { kind: string; role: Exclude<NodeRole, 'statement'>; mapping: Mapping },
): EntityNode {
  const words = textOf(node, mapping.nodes.text);
  return {
    id: node.id,
    type: role,
    kind: role === 'thing' ? kind || NO_KIND : role,
    label: labelsOf(node, mapping),
    named: true,
    ...(words !== '' && { note: { en: words } }),
    attributes: node.attributes,
  };
}

/** The label in all the languages that the file gives, each under the name with the language behind it: `label_ru`. */
function labelsOf(node: PropertyNode, { nodes: { label } }: Mapping): Text {
  const seen = [textOf(node, label), node.id].find((name) => SEEN.test(name));
  const text: Text = { en: seen ?? '(no id)' };
  const language = new RegExp(`^${escaped(label ?? KNOWN.label)}[_@:-]([a-z]{2})$`);
  for (const [name, value] of node.attributes) {
    const [, code] = language.exec(name) ?? [];
    const own = attributeText(value);
    if (code !== undefined && own !== '') text[code] = own;
  }
  return text;
}

/** Any sign that is no blank and no command to the line it stands in. */
const SEEN = /[^\p{Z}\p{Cc}\p{Cf}]/u;

const escaped = (name: string) => name.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

const textOf = ({ attributes }: PropertyNode, name: string | undefined): string =>
  name === undefined ? '' : attributeText(attributeOf(attributes, name)).trim();
