import { figureFonts } from '../../src/cli/figure-fonts';
import { Typeface } from '../../src/figure/fonts/typeface';
import type { Scene, ScenePart, SceneText } from '../../src/figure/scene/scene';

export const typeface = new Typeface(figureFonts());

export const ABOUT: Scene['about'] = {
  title: 'An invented figure',
  description: 'Three nodes and what joins them.',
  language: 'en',
  source: 'An invented document.',
  filters: 'Africa',
  date: '2023-03-31',
  version: 'abc123',
  licence: 'CC BY 4.0',
  link: 'https://atlas.example/#/invented?region=africa',
};

/** A page of four inches by three. */
export const sceneOf = (parts: ScenePart[], more: Partial<Scene> = {}): Scene => ({
  width: 384,
  height: 288,
  ground: '#ffffff',
  about: ABOUT,
  parts,
  ...more,
});

export const textOf = (text: string, more: Partial<SceneText> = {}): SceneText => ({
  kind: 'text',
  text,
  at: { x: 20, y: 40 },
  size: 12,
  weight: 400,
  colour: '#102030',
  anchor: 'left',
  ...more,
});
