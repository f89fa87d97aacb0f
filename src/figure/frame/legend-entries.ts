import type { AtlasDocument, AtlasEdge, AtlasNode } from '../../graph/atlas-document';
import { wordsIn } from '../../graph/labels';
import type { SizeScale } from '../../graph/metrics/size-scale';
import { EDGE_LOOKS } from '../../look/edge-look';
import { legendKinds, legendLines, type LegendLine } from '../../look/legend';
import type { Palette } from '../../look/palette';
import { EDGE_LOOK_WORDS } from '../../look/words';
import { MEASURE_WORDS, measureText } from '../../look/measure-words';
import { capitalised } from '../../graph/capitalised';
import { FIGURE_WORDS } from '../figure-words';
import type { ScenePart } from '../scene/scene';
import { faintSample, foldedSample, lineSample, shapeSample, sizeSample } from './legend-samples';

export interface LegendEntry {
  id: string;
  /** About (0, 0), at most 28 wide and 14 high. */
  sample: ScenePart[];
  text: string;
}

/** What is seen, as far as a legend tells of it. */
export interface LegendContent {
  nodes: AtlasNode[];
  edges: AtlasEdge[];
  /** Whose kinds they are. */
  document: AtlasDocument;
  hasBridges: boolean;
  hasGhosts: boolean;
  hasFolded: boolean;
  scale: SizeScale | null;
  language: string;
}

/** One entry for each kind, line and mark that is seen. */
export function legendEntries(content: LegendContent, palette: Palette): LegendEntry[] {
  return [
    ...kindEntries(content, palette),
    ...edgeEntries(content, palette),
    ...sizeEntries(content, palette),
    ...markEntries(content, palette),
  ].map((entry) => ({ ...entry, text: capitalised(entry.text) }));
}

function kindEntries({ nodes, document, language }: LegendContent, palette: Palette): LegendEntry[] {
  return legendKinds(nodes, document).map(({ id, type, look, label }) => ({
    id: `kind-${id}`,
    sample: shapeSample({ type, look }, palette),
    text: wordsIn(label, language),
  }));
}

function edgeEntries({ edges, hasBridges, language }: LegendContent, palette: Palette): LegendEntry[] {
  const bridge: LegendLine = { id: 'bridge', look: EDGE_LOOKS.bridge, relations: [] };
  return [...legendLines(edges), ...(hasBridges ? [bridge] : [])].map((line) => ({
    id: `line-${line.id}`,
    sample: lineSample(line.look, palette),
    text: lineWords(line, language),
  }));
}

/** As many relations as a line of a legend has room for. */
const MOST_RELATIONS = 8;

/** "favours: advocates, strengthens"; the relations only where they say more than the name. */
function lineWords({ id, relations }: LegendLine, language: string): string {
  const name = wordsIn(EDGE_LOOK_WORDS[id], language);
  const words = relations.slice(0, MOST_RELATIONS).map((relation) => wordsIn(relation, language));
  const isTold = words.length < 2 && (words.length === 0 || words[0] === name);
  if (isTold || id === 'theme') return name;
  return `${name}: ${words.join(', ')}${relations.length > MOST_RELATIONS ? ' …' : ''}`;
}

function sizeEntries({ scale, language }: LegendContent, palette: Palette): LegendEntry[] {
  if (!scale?.steps.size) return [];
  const { measure, least, most } = scale;
  const say = (word: 'size' | 'to') => wordsIn(FIGURE_WORDS[word], language);
  const range = `${measureText(measure, least)} ${say('to')} ${measureText(measure, most)}`;
  return [
    {
      id: 'size',
      sample: sizeSample(palette),
      text: `${say('size')}: ${wordsIn(MEASURE_WORDS[measure], language)}, ${range}`,
    },
  ];
}

function markEntries({ hasGhosts, hasFolded, language }: LegendContent, palette: Palette): LegendEntry[] {
  const mark = (id: 'faint' | 'folded', sample: ScenePart): LegendEntry => ({
    id,
    sample: [sample],
    text: wordsIn(FIGURE_WORDS[id], language),
  });
  return [
    ...(hasFolded ? [mark('folded', foldedSample(palette))] : []),
    ...(hasGhosts ? [mark('faint', faintSample(palette))] : []),
  ];
}
