/** The beginning of a text for a list of examples: the whole of a long one would take seconds to be set. */
export function excerpt(text: string, most = 120): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')} …`;
}
