import { expect, it } from 'vitest';
import { yamlSchemas } from '../../src/cli/yaml-schemas';

const schema = (name: string) => JSON.parse(yamlSchemas().get(`${name}.schema.json`) ?? '{}');

it('has a schema for every file of a folder', () => {
  expect([...yamlSchemas().keys()].sort()).toEqual(
    [
      'countries',
      'document',
      'groups',
      'inferences',
      'organisations',
      'regions',
      'statements',
      'themes',
      'topics',
    ].map((name) => `${name}.schema.json`),
  );
});

it('knows the keys of a statement and refuses others', () => {
  const { items } = schema('statements');
  expect(items.required).toEqual(['id', 'kind', 'locator', 'voice', 'label', 'wording']);
  expect(items.additionalProperties).toBe(false);
  expect(items.properties.locator.properties.item).toEqual({ type: 'integer', minimum: 0 });
  expect(items.properties.edges.items.properties).toHaveProperty('cooperatesWith');
});

it('takes texts in one language or several', () => {
  const { label } = schema('themes').items.properties;
  expect(label.anyOf[0].type).toBe('string');
  expect(label.anyOf[1].required).toEqual(['en']);
});

it('lets a document override single fields of an entity', () => {
  expect(schema('organisations').items.required).toEqual(['id']);
});
