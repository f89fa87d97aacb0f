import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/figure/fonts/font-needs';
import { makeFigure } from '../../src/figure/figure';
import { DEFAULT_FIGURE } from '../../src/figure/figure-options';
import { writeSvg } from '../../src/figure/svg/write-svg';
import { edge, entity, statement } from '../graph/small-document';
import { smallAtlas } from '../state/open-small';
import { figureOf, groupsOf, measure, pictureOf, placedDocument } from './made-picture';

const document = smallAtlas();
const nodeIds = (query = '') =>
  [...groupsOf(figureOf({ document, query }).parts).keys()].filter((id) => id.startsWith('node-'));

describe('a figure', () => {
  it('draws what is shown, each node and edge in a group with its name', () => {
    const groups = groupsOf(figureOf({ document }).parts);
    expect(nodeIds().sort()).toEqual(
      [...pictureOf(document).seen.nodes].map((id) => `node-${id.replace(':', '.')}`).sort(),
    );
    expect(groups.get('node-region.north')).toMatchObject({ name: 'north' });
    expect(groups.get('edge-s1_3e_supports_3e_region.north')).toMatchObject({ name: 'supports' });
    expect(nodeIds('hidden=c1')).toEqual(nodeIds().filter((id) => id !== 'node-c1'));
  });

  it('draws only the nodes of its part, and links between them', () => {
    const picture = pictureOf(document);
    const scene = makeFigure({
      ...{ picture, options: DEFAULT_FIGURE, url: '', measure },
      nodes: new Set(['s1', 'region:north']),
    });
    const ids = [...groupsOf(scene.parts).keys()].filter((id) => /^(node|edge)-/.test(id));
    expect(ids).toEqual(['edge-s1_3e_supports_3e_region.north', 'node-s1', 'node-region.north']);
    expect(scene.about.link).toBeUndefined();
  });

  it('tells of its part alone, not of the rest of the view', () => {
    const picture = pictureOf(document);
    const { about } = makeFigure({
      ...{ picture, options: DEFAULT_FIGURE, url: '', measure },
      nodes: new Set(['region:north']),
    });
    expect(about.description).toContain('Regions: north.');
    expect(about.description).not.toContain('Places in the text');
    expect(about.description).toMatch(/^Shown: 1 of \d+ nodes, 0 links\./);
  });

  it('is refused where nothing is shown', () => {
    const picture = pictureOf(document);
    const nothing = { picture, options: DEFAULT_FIGURE, nodes: new Set<string>(), url: '', measure };
    expect(() => makeFigure(nothing)).toThrow('There is nothing to draw: nothing is shown.');
  });

  it('may have no ground', () => {
    expect(figureOf({ document }).ground).toBe('#fbfaf7');
    const bare = figureOf({ document, options: { hasGround: false } });
    expect(bare.ground).toBeNull();
    expect(writeSvg(bare)).not.toContain('id="ground"');
  });

  it('leads from its nodes to their view where that is asked for', () => {
    const linked = figureOf({ document, options: { linksNodes: true } });
    expect(groupsOf(linked.parts).get('node-s1')!.link).toBe('https://atlas.example/#/small?select=s1');
    expect(writeSvg(linked)).toContain('href="https://atlas.example/#/small?select=s1"');
    expect(writeSvg(figureOf({ document }))).not.toContain('<a ');
  });

  it('says what its links are where that is asked for', () => {
    const said = (namesLinks: boolean) => {
      const names = groupsOf(figureOf({ document, options: { namesLinks } }).parts).get('names-of-edges');
      return names ? textsIn([names]).map(({ text }) => text) : [];
    };
    expect(said(false)).toEqual([]);
    expect(said(true)).toEqual(['touches the theme']); // the rest would cover nodes
  });

  it('says what few long bridges stand for, and nothing on a short one', () => {
    const nodes = ['s1', 's2', 's3'].map((id) => statement(id));
    const edges = [edge('s1>groundedIn>s2'), edge('s2>groundedIn>s3')];
    const said = (x: number) => {
      const places = { s1: [0, 0], s2: [200, 60], s3: [x, 0] } as const;
      const atlas = placedDocument(nodes, edges, structuredClone(places) as never);
      const groups = groupsOf(figureOf({ document: atlas, query: 'hidden=s2' }).parts);
      return textsIn([...(groups.get('names-of-edges')?.parts ?? [])]).map(({ text }) => text);
    };
    expect(said(400)).toEqual(['via 1 hidden']);
    expect(said(240)).toEqual([]);
  });

  it('has ghosts below the rest and counts them not', () => {
    const scene = figureOf({ document, query: 'hidden=s2&show=ghosts' });
    const ids = [...groupsOf(scene.parts).keys()];
    expect(ids.indexOf('faint-nodes-statement')).toBeLessThan(ids.indexOf('nodes-statement'));
    expect(groupsOf(scene.parts).get('node-s2')).toMatchObject({ opacity: 0.18 });
    const without = nodeIds('hidden=s2').length;
    expect(scene.about.description).toContain(`Shown: ${without} of 11 nodes`);
  });

  it('describes itself in words for those who do not see it', () => {
    const { about } = figureOf({ document, query: 'region=north' });
    expect(about).toMatchObject({ title: 'Test', filters: 'north', language: 'en', date: '2023-03-31' });
    expect(about.description).toContain('Regions: north; themes: sea.');
  });

  it('counts names in its description where they are many', () => {
    const many = Array.from({ length: 61 }, (_, place) => entity(`region:r${place}`));
    const { about } = figureOf({ document: placedDocument(many, [], {}) });
    expect(about.description).toContain('Regions: 61.');
  });
});
