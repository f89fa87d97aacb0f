import { describe, expect, it } from 'vitest';
import { citable, entryTarget, viewTarget } from '../../../src/panels/citation/cite-targets';
import { toAddress } from '../../../src/view/address/view-to-address';
import { membership } from '../../graph/small-document';
import { openSmall, smallAtlas } from '../../state/open-small';

const open = openSmall();

describe('what is cited', () => {
  it('are statements and links; what a text only names has no entry of its own', () => {
    const link = 's2>strengthens>organisation:club';
    expect(citable(open, ['s1', 'region:north', link, 'nobody'])).toEqual(['s1', link]);
    expect(entryTarget(open, 'region:north', 'en')).toBeUndefined();
  });

  it('a statement has its kind and place, and a link to it alone', () => {
    const target = entryTarget(open, 's1', 'en')!;
    expect(target).toMatchObject({ id: 's1', title: 's1', form: 'Test paragraph-18' });
    expect(toAddress(target.view)).toBe('#/small?select=s1');
  });

  it('a link is told as a sentence with its basis, and opens what is folded at its ends', () => {
    const target = entryTarget(open, 's2>opposes>topic:fish', 'ru')!;
    expect(target).toMatchObject({
      title: 's2: противостоит fish',
      form: 'Связь, Test paragraph-18, сказано',
    });
    expect(toAddress(target.view)).toContain('open=topic:fish&select=s2%3Eopposes%3Etopic:fish&language=ru');
  });

  it('a background fact is said to be one', () => {
    const target = entryTarget(open, 'country:AA>memberOf>organisation:club', 'en')!;
    expect(target.title).toBe('AA: is a member of club');
    expect(target.form).toBe('Link, background fact');
  });

  it('an observer is not called a member', () => {
    const atlas = smallAtlas();
    const link = membership('country:AA>memberOf>region:north', { status: 'observer' });
    const observed = openSmall({ ...atlas, edges: [...atlas.edges, link] });
    expect(entryTarget(observed, link.id, 'en')!.title).toBe('AA – north: observer');
    expect(entryTarget(observed, link.id, 'ru')!.title).toBe('AA – north: наблюдатель');
  });

  it('a view has its filters as words and as a link, without the colours of the reader', () => {
    const filtered = openSmall();
    expect(viewTarget(filtered, 'en')).toMatchObject({
      title: 'View of the graph “Test”',
      form: 'without filters',
    });
    filtered.filtering.togglePlace('region:north', 'north');
    filtered.select(['s1']);
    const target = viewTarget(filtered, 'ru');
    expect(target).toMatchObject({ title: 'Вид графа “Test”', form: 'фильтры: north' });
    expect(toAddress(target.view)).toBe('#/small?region=north&select=s1&language=ru');
  });
});
