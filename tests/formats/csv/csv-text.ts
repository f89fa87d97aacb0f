import { readCsv } from '../../../src/formats/csv/read-csv';
import type { TableChoices } from '../../../src/formats/csv/table-choices';
import type { TextFile } from '../../../src/formats/format';
import { DEFAULT_CHOICES } from '../../../src/formats/reading/problem';
import type { Reading } from '../../../src/formats/reading/reading';

/** Reads one table. */
export const readText = (text: string, choices: TableChoices = {}): Reading =>
  readTexts({ 'own.csv': text }, { 'own.csv': choices });

/** Reads tables that belong together, by their names. */
export function readTexts(
  texts: Record<string, string>,
  choices: Record<string, TableChoices> = {},
): Reading {
  const files = Object.entries(texts).map(([name, text]) => ({ name, text }));
  const tables = new Map(Object.entries(choices));
  return readCsv(files as [TextFile, ...TextFile[]], { choices: DEFAULT_CHOICES, tables }) as Reading;
}

/** Edges as "a>b", with what is between a graph's nodes. */
export const linksOf = ({ graph }: Reading): string[] =>
  graph.edges.map(({ source, target }) => `${source}>${target}`);

export const idsOf = ({ graph }: Reading): string[] => graph.nodes.map(({ id }) => id);

export const edgeValues = ({ graph }: Reading, name: string) =>
  graph.edges.map(({ attributes }) => attributes.find(([own]) => own === name)?.[1]);

export const nodeValues = ({ graph }: Reading, name: string) =>
  graph.nodes.map(({ attributes }) => attributes.find(([own]) => own === name)?.[1]);
