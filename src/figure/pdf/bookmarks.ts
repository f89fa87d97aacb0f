import { wordsIn } from '../../graph/labels';
import type { Text } from '../../graph/text';
import { KIND_WORDS } from '../../look/words';
import type { Scene, SceneGroup, ScenePart } from '../scene/scene';

/** A line of the list beside the page. */
export interface Bookmark {
  title: string;
  /** What it leads to; the whole page without one. */
  group?: SceneGroup;
  inner: Bookmark[];
}

/** In the order of the list. */
const PARTS: Record<string, Text> = {
  graph: { en: 'Graph', ru: 'Граф' },
  legend: { en: 'Legend', ru: 'Условные знаки' },
  source: { en: 'Source', ru: 'Источник' },
};
const STATEMENTS: Text = { en: 'statements', ru: 'высказывания' };

/** The figure as a list: the graph with its nodes by their kind, the legend and the source. */
export function bookmarksOf({ about, parts }: Pick<Scene, 'about' | 'parts'>): Bookmark[] {
  const { language } = about;
  const groups = new Map(groupsIn(parts).map((group) => [partOf(group.id), group]));
  const inner = Object.entries(PARTS).flatMap(([id, word]): Bookmark[] => {
    const group = groups.get(id);
    if (!group?.parts.length) return [];
    return [{ title: wordsIn(word, language), group, inner: kindsIn(group, language) }];
  });
  return [{ title: about.title, inner: [] }, ...inner];
}

/** Blocks of the frame are called after what they hold and where: `foot-legend-1`. */
const partOf = (id: string): string => id.replace(/^foot-(.+)-\d+$/, '$1');

/** Groups of the page and those one level deeper. */
const groupsIn = (parts: readonly ScenePart[]): SceneGroup[] =>
  parts.filter(isGroup).flatMap((group) => [group, ...group.parts.filter(isGroup)]);

function kindsIn({ parts }: SceneGroup, language: string): Bookmark[] {
  return parts.filter(isGroup).flatMap((group): Bookmark[] => {
    const [, kind] = /^nodes-(.+)$/.exec(group.id) ?? [];
    if (!kind) return [];
    const nodes = group.parts
      .filter(isGroup)
      .map((node) => ({ title: node.name ?? node.id, group: node, inner: [] }));
    const word = kind in KIND_WORDS ? KIND_WORDS[kind as keyof typeof KIND_WORDS].many : STATEMENTS;
    return [{ title: wordsIn(word, language), group, inner: nodes }];
  });
}

const isGroup = (part: ScenePart): part is SceneGroup => part.kind === 'group';
