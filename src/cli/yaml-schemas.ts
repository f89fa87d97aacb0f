import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema';
import * as v from 'valibot';
import type { NamedKind } from '../graph/entity-kind';
import { DocumentHeadSchema } from '../graph/compile/document-source';
import { entityFiles, entitySchemas } from '../graph/compile/entity-source';
import { looseDate, wholeNumber } from '../graph/compile/source-fields';
import { InferenceSchema, StatementSchema } from '../graph/compile/statement-source';

type JsonSchema = ReturnType<typeof toJsonSchema>;

/** To an editor numbers and flags are no texts, although the program reads every scalar as text. */
const config: ConversionConfig = {
  typeMode: 'input',
  errorMode: 'ignore',
  overrideAction({ valibotAction, jsonSchema }) {
    const { requirement } = valibotAction as { requirement?: unknown };
    if (requirement === wholeNumber) return { type: 'integer', minimum: 0 };
    return requirement === looseDate ? { ...jsonSchema, type: ['string', 'integer'] } : undefined;
  },
  overrideSchema({ valibotSchema, jsonSchema }) {
    if (isRecord(valibotSchema)) return { ...jsonSchema, additionalProperties: false };
    return jsonSchema.enum?.[0] === 'true' ? { type: 'boolean' } : undefined;
  },
};

const isRecord = (schema: object) =>
  'rest' in schema && (schema.rest as { type?: string } | undefined)?.type === 'never';

/** JSON Schemas by file name ("statements.schema.json"), with which editors complete and check the YAML. */
export function yamlSchemas(): Map<string, string> {
  const list = (schema: Parameters<typeof toJsonSchema>[0]) =>
    toJsonSchema(v.array(schema as v.GenericSchema), config);
  const kinds = Object.keys(entityFiles) as NamedKind[];
  const schemas: [string, JsonSchema][] = [
    ['document.yaml', toJsonSchema(DocumentHeadSchema, config)],
    ['statements.yaml', list(StatementSchema)],
    ['inferences.yaml', list(InferenceSchema)],
    ...kinds.map((kind): [string, JsonSchema] => [entityFiles[kind], overridable(list(entitySchemas[kind]))]),
  ];
  return new Map(
    schemas.map(([file, schema]) => [
      file.replace('.yaml', '.schema.json'),
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );
}

/** A document may override single fields of a shared entity, so only the id has to be there. */
function overridable(schema: JsonSchema): JsonSchema {
  return { ...schema, items: { ...(schema.items as JsonSchema), required: ['id'] } };
}
