import { DEFAULT_FACETS, type Facet, type FacetFilter } from '../graph/facets';
import type { Tier } from '../graph/region-filter';
import { FACETS } from '../view/view-values';
import { defaultArrangement, type Layers, type RegionChoice } from '../view/view';
import type { ArrangedDocument } from './arranged-document';

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
    this.changeRegion(removed ? `no longer filtered by ${label}` : `filtered by ${label}`, {
      places,
      paused: false,
    });
  }

  toggleTier(tier: Tier, label: string): void {
    const has = this.region.tiers.includes(tier);
    const tiers = has
      ? this.region.tiers.filter((other) => other !== tier)
      : [...this.region.tiers, tier].sort();
    this.changeRegion(`${has ? 'without' : 'with'} “${label}”`, { tiers });
  }

  /** ISO date, or undefined for the date of the document described. */
  setDate(date: string | undefined): void {
    const rest = { ...this.region };
    delete rest.date;
    this.open.change(date ? `memberships of ${date}` : 'memberships of the document’s date', {
      region: date ? { ...rest, date } : rest,
    });
  }

  /** Chooses a labelled list for a region or group, or none; a list needs its tier, so that is switched on. */
  chooseList(node: string, list: string | undefined): void {
    const others = Object.entries(this.region.lists).filter(([other]) => other !== node);
    const lists = Object.fromEntries(list ? [...others, [node, list]] : others);
    const tiers: Tier[] = list
      ? ([...new Set([...this.region.tiers, '2b'])].sort() as Tier[])
      : this.region.tiers;
    this.changeRegion(list ? 'chose a list of countries' : 'no list of countries', { lists, tiers });
  }

  clearRegion(): void {
    this.changeRegion('no region filter', defaultArrangement().region);
  }

  pauseRegion(paused: boolean): void {
    this.changeRegion(paused ? 'paused the region filter' : 'resumed the region filter', { paused });
  }

  facet(facet: Facet): FacetFilter {
    return this.open.arrangement.facets.find((filter) => filter.facet === facet) ?? { facet, without: [] };
  }

  toggleValue(facet: Facet, value: string, label: string): void {
    const { without } = this.facet(facet);
    const shown = without.includes(value);
    this.setFacet(shown ? `showed ${label}` : `filtered out ${label}`, {
      facet,
      without: shown ? without.filter((other) => other !== value) : [...without, value],
    });
  }

  /** Shows only one value of the facet. */
  isolate(facet: Facet, value: string, { label, all }: { label: string; all: string[] }): void {
    this.setFacet(`only ${label}`, { facet, without: all.filter((other) => other !== value) });
  }

  resetFacet(facet: Facet): void {
    const without = DEFAULT_FACETS.find((filter) => filter.facet === facet)?.without ?? [];
    this.setFacet(`no ${facet} filter`, { facet, without: [...without] });
  }

  pauseFacet(facet: Facet, paused: boolean): void {
    const filter = { facet, without: this.facet(facet).without };
    this.setFacet(
      `${paused ? 'paused' : 'resumed'} the ${facet} filter`,
      paused ? { ...filter, paused } : filter,
    );
  }

  setLayer(layer: keyof Layers, on: boolean): void {
    const layers = { ...this.open.arrangement.layers, [layer]: on };
    this.open.change(`${on ? 'showed' : 'put away'} ${layer}`, { layers });
  }

  /** Clears region, facets and layers; hidden nodes, openings and the focus are other things and stay. */
  reset(): void {
    const { region, facets, layers } = defaultArrangement();
    this.open.change('reset the filters', { region, facets, layers });
  }

  private changeRegion(name: string, patch: Partial<RegionChoice>): void {
    this.open.change(name, { region: { ...this.region, ...patch } });
  }

  private setFacet(name: string, filter: FacetFilter): void {
    const others = this.open.arrangement.facets.filter(({ facet }) => facet !== filter.facet);
    const facets = FACETS.flatMap((facet) => [...others, filter].find((each) => each.facet === facet) ?? []);
    this.open.change(name, { facets });
  }
}
