import type { Measure } from '../graph/metrics/measure';
import type { Text } from '../graph/text';

/** What a measure is called. */
export const MEASURE_WORDS: Record<Measure, Text> = {
  links: { en: 'links', ru: 'связи' },
  betweenness: { en: 'betweenness', ru: 'посредничество' },
};

/** A measure's value as tables and legends write it. */
export const measureText = (measure: Measure, value: number): string =>
  measure === 'links' ? String(value) : value.toFixed(3);
