import type { Format, Sample } from '../format';

export const pajek: Format = {
  id: 'pajek',
  label: 'Pajek network',
  extensions: ['net', 'paj'],
  recognises: isPajek,
  read: async () => (await import('./read-pajek')).readPajek,
};

/** Whether the first line that is no comment begins one of the parts that such files have. */
function isPajek({ start, root, json }: Sample): boolean {
  if (root || json !== undefined) return false;
  const first = start.split(/[\r\n]+/).find((line) => !/^\s*(?:%.*)?$/.test(line));
  return (
    first !== undefined &&
    /^\s*\*(?:network|vertices|partition|vector|permutation|cluster|hierarchy)\b/i.test(first)
  );
}
