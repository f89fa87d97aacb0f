import type { Mapping } from '../../graph/mapping/mapping';

interface Field {
  of: 'nodes' | 'edges';
  name: keyof Mapping['nodes'] | keyof Mapping['edges'];
  label: string;
  hint: string;
}

/** What an attribute of a file may stand for, as the reader is asked for it; label and hint are messages. */
export const MAPPING_FIELDS = [
  { of: 'nodes', name: 'label', label: 'Label of a node', hint: 'what is written in it; without one its id' },
  { of: 'nodes', name: 'kind', label: 'Kind of a node', hint: 'its shape, colour and filter' },
  { of: 'nodes', name: 'text', label: 'Text of a node', hint: 'of a statement its wording' },
  {
    of: 'nodes',
    name: 'place',
    label: 'Place of a node',
    hint: 'countries or UN areas, for the region filter',
  },
  { of: 'edges', name: 'relation', label: 'Relation of an edge', hint: 'what links its two ends' },
  { of: 'edges', name: 'quotation', label: 'Quotation of an edge', hint: 'the words that it rests on' },
] as const satisfies Field[];

type MappingField = Pick<(typeof MAPPING_FIELDS)[number], 'of' | 'name'>;

/** The mapping of nodes or edges with another attribute for one thing, or none. */
export function withField(
  mapping: Pick<Mapping, 'nodes' | 'edges'>,
  { of, name }: MappingField,
  attribute: string,
): Partial<Omit<Mapping, 'kinds'>> {
  const others = Object.entries(mapping[of]).filter(([own]) => own !== name);
  const own = attribute === '' ? [] : [[name, attribute]];
  const mapped = { [of]: Object.fromEntries([...others, ...own]) as Mapping['nodes'] & Mapping['edges'] };
  return name === 'place' ? { ...mapped, isPlaceChosen: true } : mapped;
}
