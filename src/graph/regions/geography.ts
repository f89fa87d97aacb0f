import type { Text } from '../text';

/** The UN's M49 areas and countries, made at build time so that names are the same in every browser. */
export interface Geography {
  areas: Area[];
  countries: CountryName[];
}

export interface Area {
  /** M49 code, three digits: "002". */
  code: string;
  label: Text;
  parent?: string;
  /** ISO 3166-1 alpha-2 codes of every country and territory in it. */
  codes: string[];
}

export interface CountryName {
  code: string;
  label: Text;
  /** M49 code of the smallest area it lies in. */
  area: string;
}
