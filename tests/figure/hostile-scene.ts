import type { Scene } from '../../src/figure/scene/scene';
import { edge, entity, statement } from '../graph/small-document';
import { figureOf, placedDocument } from './made-picture';

/** A statement and a topic that have a text as id, name, wording and place, and a link between them that says it. */
export function hostileScene(texts: readonly string[], url = 'https://atlas.example/'): Scene {
  const label = (text: string) => ({ en: text || '–' });
  const statements = texts.map((text, place) =>
    statement(`s${place}${text}`, { label: label(text), wording: { en: text } }),
  );
  const topics = texts.map((text, place) =>
    entity(`region:${place}${text}`, { label: label(text), type: 'region', kind: 'region' }),
  );
  const edges = texts.map((text, place) => ({
    ...edge(`e${place}`, { aspect: { en: text } }),
    id: `e${place}${text}`,
    source: statements[place]!.id,
    relation: 'supports' as const,
    target: topics[place]!.id,
  }));
  const places = [...statements, ...topics].map(({ id }, place): [string, [number, number]] => [
    id,
    [(place % 5) * 260, Math.floor(place / 5) * 110],
  ]);
  const document = placedDocument([...statements, ...topics], edges, Object.fromEntries(places));
  const [text = ''] = texts;
  return figureOf({
    document: { ...document, title: { en: text }, licence: text },
    options: { namesLinks: true, linksNodes: true, caption: text },
    url,
  });
}
