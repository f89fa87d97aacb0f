import { describe, expect, it } from 'vitest';
import { dossierPlace, hasPart, subjectOf } from '../../../src/state/figure/figure-subject';
import type { OpenDocument } from '../../../src/state/open-document.svelte';
import { defaultView } from '../../../src/view/view';
import { openSmall, recordingCanvas } from '../open-small';

const view = (open: OpenDocument) => ({
  ...defaultView('small'),
  ...open.arrangement,
  selection: open.selection,
});
const subject = (open: OpenDocument, part: Parameters<typeof subjectOf>[2]) =>
  subjectOf(open, view(open), part);

describe('the part that a figure shows', () => {
  it('is all that is drawn', () => {
    const open = openSmall();
    expect(subject(open, 'whole').nodes).toEqual(open.standIns.seen.nodes);
    expect(subject(open, 'whole').names).toEqual([]);
  });

  it('is what lies in the window', () => {
    const open = openSmall();
    open.canvas = recordingCanvas([]);
    expect([...subject(open, 'seen').nodes].sort()).toEqual(['region:north', 's1', 's3']);
  });

  it('is what is selected: a node with those around it', () => {
    const open = openSmall();
    open.select(['region:north']);
    expect([...subject(open, 'selection').nodes].sort()).toEqual(['region:north', 's1']);
    expect(subject(open, 'selection').names).toEqual(['region:north']);
    open.select(['s1', 's2']);
    expect(subject(open, 'selection').names).toEqual(['selection']);
  });

  it('is the path that is shown, with the answer in words', async () => {
    const open = openSmall();
    open.folding.hide(['s1']);
    await open.connection.connect(['region:north', 'topic:salt']);
    const { nodes, caption, names, picture } = subject(open, 'path');
    expect([...nodes]).toEqual(['region:north', 's1', 'topic:salt']);
    expect(caption).toMatch(/^Why north and salt\? /);
    expect(names).toEqual(['region:north', 'topic:salt', 'path']);
    expect(picture.positions).toBe(open.positions);
    open.connection.close();
    expect(subject(open, 'path').part).toBe('whole');
  });

  it('is the whole where there is nothing of it', () => {
    const open = openSmall();
    for (const part of ['seen', 'selection', 'path', 'dossier'] as const) {
      expect(hasPart(open, part)).toBe(false);
      expect(subject(open, part).part).toBe('whole');
    }
  });
});

describe('the dossier', () => {
  it('is about the selected place, or else the one that is filtered by', () => {
    const open = openSmall();
    open.filtering.togglePlace('region:fog', 'Fog');
    expect(dossierPlace(open)).toBe('region:fog');
    open.select(['region:north']);
    expect(dossierPlace(open)).toBe('region:north');
    open.select(['s1']);
    expect(dossierPlace(open)).toBe('region:fog');
    open.filtering.togglePlace('region:north', 'North');
    expect(dossierPlace(open)).toBeUndefined();
  });

  it('shows what its caption counts, whatever else narrows the view', () => {
    const open = openSmall();
    open.folding.hide(['s1']);
    open.focusOn('s2', 1);
    open.select(['region:north']);
    const { nodes, caption, view: shown, names, picture } = subject(open, 'dossier');
    expect(nodes.has('s1')).toBe(true);
    expect(caption).toMatch(/^north: of 3 statements 1 names it/);
    expect(shown).toMatchObject({ hidden: [], focus: null, selection: [] });
    expect(shown.region).toEqual(picture.arrangement.region);
    expect(shown.region.places).toEqual(['region:north']);
    expect(names).toEqual(['region:north', 'dossier']);
  });
});
