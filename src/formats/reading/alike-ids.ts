/** Pairs of ids that differ only by white space around them or by the Unicode form of their letters. */
export function alikeIds(nodes: readonly { id: string }[]): [one: string, other: string][] {
  if (nodes.every(({ id }) => PLAIN.test(id) || normalForm(id) === id)) return [];
  const byForm = new Map<string, string>();
  const pairs: [string, string][] = [];
  for (const { id } of nodes) {
    const form = normalForm(id);
    const before = byForm.get(form);
    if (before === undefined) byForm.set(form, id);
    else pairs.push([before, id]);
  }
  return pairs;
}

/** Has one form. */
const PLAIN = /^[!-~]+$/;

const normalForm = (id: string) => id.normalize('NFC').trim();
