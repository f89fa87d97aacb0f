import { DEFAULT_FACETS, type Facet, type FacetFilter } from '../../graph/visibility/facets';
import type { Tier } from '../../graph/regions/region-filter';
import type { Message } from '../../language/message';
import { say } from '../../language/say';
import { FACETS } from '../../view/view-values';
import { defaultArrangement, type Layers, type RegionChoice } from '../../view/view';
import type { ArrangedDocument } from '../arranged-document';
import type { StepName } from '../history.svelte';

/** What a reader does with filters; each act is one step of the history. */
export class Filtering {
  constructor(private readonly open: ArrangedDocument) {}

  get region(): RegionChoice {
    return this.open.arrangement.region;
  }

  togglePlace(place: string, label: string): void {
    const without = this.region.places.filter((chosen) => chosen !== place);
    const removed = without.length < this.region.places.length;
    const places = removed ? without : [...without, place];
    const name = () =>
      removed
        ? say('no longer filtered by {place}', { place: label })
        : say('filtered by {place}', { place: label });
    this.changeRegion(name, { places, paused: false });
  }

  /** In the place of those that are chosen. */
  onlyPlace(place: string, label: string): void {
    this.changeRegion(() => say('filtered by {place}', { place: label }), { places: [place], paused: false });
  }

  toggleTier(tier: Tier, label: string): void {
    const has = this.region.tiers.includes(tier);
    const tiers = has
      ? this.region.tiers.filter((other) => other !== tier)
      : [...this.region.tiers, tier].sort();
    const name = () =>
      has ? say('without “{tier}”', { tier: label }) : say('with “{tier}”', { tier: label });
    this.changeRegion(name, { tiers });
  }

  /** ISO date, or undefined for the date of the document described. */
  setDate(date: string | undefined): void {
    const rest = { ...this.region };
    delete rest.date;
    const name = () =>
      date ? say('memberships of {date}', { date }) : say('memberships of the document’s date');
    this.open.change(name, { region: date ? { ...rest, date } : rest });
  }

  /** Chooses a labelled list for a region or group, or none; a list needs its tier, so that is switched on. */
  chooseList(node: string, list: string | undefined): void {
    const others = Object.entries(this.region.lists).filter(([other]) => other !== node);
    const lists = Object.fromEntries(list ? [...others, [node, list]] : others);
    const tiers: Tier[] = list
      ? ([...new Set([...this.region.tiers, '2b'])].sort() as Tier[])
      : this.region.tiers;
    const name = () => (list ? say('chose a list of countries') : say('no list of countries'));
    this.changeRegion(name, { lists, tiers });
  }

  clearRegion(): void {
    this.changeRegion(() => say('no region filter'), defaultArrangement().region);
  }

  pauseRegion(paused: boolean): void {
    const name = () => (paused ? say('paused the region filter') : say('resumed the region filter'));
    this.changeRegion(name, { paused });
  }

  facet(facet: Facet): FacetFilter {
    return this.open.arrangement.facets.find((filter) => filter.facet === facet) ?? { facet, without: [] };
  }

  toggleValue(facet: Facet, value: string, label: string): void {
    const { without } = this.facet(facet);
    const shown = without.includes(value);
    const name = () =>
      shown ? say('showed {what}', { what: label }) : say('filtered out {what}', { what: label });
    this.setFacet(name, {
      facet,
      without: shown ? without.filter((other) => other !== value) : [...without, value],
    });
  }

  /** Shows only one value of the facet. */
  isolate(facet: Facet, value: string, { label, all }: { label: string; all: string[] }): void {
    this.setFacet(() => say('only {what}', { what: label }), {
      facet,
      without: all.filter((other) => other !== value),
    });
  }

  resetFacet(facet: Facet): void {
    const without = DEFAULT_FACETS.find((filter) => filter.facet === facet)?.without ?? [];
    this.setFacet(() => say('no {facet} filter', { facet: say(FACET_WORDS[facet]) }), {
      facet,
      without: [...without],
    });
  }

  pauseFacet(facet: Facet, paused: boolean): void {
    const filter = { facet, without: this.facet(facet).without };
    const name = () => {
      const words = { facet: say(FACET_WORDS[facet]) };
      return paused ? say('paused the {facet} filter', words) : say('resumed the {facet} filter', words);
    };
    this.setFacet(name, paused ? { ...filter, paused } : filter);
  }

  setLayer(layer: keyof Layers, on: boolean): void {
    const layers = { ...this.open.arrangement.layers, [layer]: on };
    const name = () => {
      const what = say(LAYER_WORDS[layer]);
      return on ? say('showed {what}', { what }) : say('put away {what}', { what });
    };
    this.open.change(name, { layers });
  }

  /** Clears region, facets and layers; hidden nodes, openings and the focus are other things and stay. */
  reset(): void {
    const { region, facets, layers } = defaultArrangement();
    this.open.change(() => say('reset the filters'), { region, facets, layers });
  }

  private changeRegion(name: StepName, patch: Partial<RegionChoice>): void {
    this.open.change(name, { region: { ...this.region, ...patch } });
  }

  private setFacet(name: StepName, filter: FacetFilter): void {
    const others = this.open.arrangement.facets.filter(({ facet }) => facet !== filter.facet);
    const facets = FACETS.flatMap((facet) => [...others, filter].find((each) => each.facet === facet) ?? []);
    this.open.change(name, { facets });
  }
}

/** As steps of the history name them. */
const FACET_WORDS = {
  kind: 'kind # filter',
  relation: 'relation # filter',
  stance: 'stance # filter',
  voice: 'voice # filter',
  basis: 'basis # filter',
  confidence: 'confidence # filter',
} as const satisfies Record<Facet, Message>;

const LAYER_WORDS = {
  themes: 'themes # layer',
  memberships: 'memberships # layer',
  geography: 'geography # layer',
  ghosts: 'ghosts # layer',
  bridges: 'bridges # layer',
} as const satisfies Record<keyof Layers, Message>;
