import * as v from 'valibot';
import type { Finding, Place } from '../finding';
import { suggest } from '../nearest';

type Schema<T> = v.BaseSchema<unknown, T, v.BaseIssue<unknown>>;

/** The value as the schema reads it, or everything the schema has against it. */
export function readAs<T>(schema: Schema<T>, value: unknown, at: Place): { value?: T; findings: Finding[] } {
  const result = v.safeParse(schema, value);
  if (result.success) return { value: result.output, findings: [] };
  return { findings: result.issues.flatMap(mostTelling).map((issue) => toFinding(issue, at)) };
}

/** A union fails as a whole; what its deepest alternative says is what helps. */
function mostTelling(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  const deeper = (issue.issues ?? []).filter((inner) => inner.path !== undefined);
  const outer = issue.path ?? [];
  const moved = deeper.map((inner) => ({ ...inner, path: [...outer, ...(inner.path ?? [])] }));
  return moved.length > 0 ? (moved as v.BaseIssue<unknown>[]) : [issue];
}

function toFinding(issue: v.BaseIssue<unknown>, at: Place): Finding {
  const keys = (issue.path ?? []).map((step) => step.key as string | number);
  const place = { file: at.file, path: [...at.path, ...keys] };
  if (issue.type === 'never') return { ...place, ...unknownKey(String(keys.at(-1)), issue.message) };
  const [message = '', hint] = issue.message.split('; ');
  return { ...place, message, ...(hint === undefined ? {} : { hint }) };
}

/** `allowed` is the message of a `record` schema's rest: the keys with blanks between. */
function unknownKey(key: string, allowed: string) {
  const keys = allowed.split(' ');
  return {
    message: `unknown key "${key}"`,
    hint: suggest(key, keys, `the keys here are ${keys.join(', ')}`),
  };
}
