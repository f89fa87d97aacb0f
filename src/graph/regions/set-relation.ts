import type { CodeSet } from './place-set';

/** A place without a set lies in nothing and contains nothing. */
export function isWithin(inner: CodeSet | undefined, outer: CodeSet | undefined): boolean {
  if (!inner || !outer || inner.size > outer.size) return false;
  for (const code of inner) if (!outer.has(code)) return false;
  return true;
}

/** Strictly: a wider set has more than the narrower one. */
export function isWider(outer: CodeSet | undefined, inner: CodeSet | undefined): boolean {
  return isWithin(inner, outer) && outer!.size > inner!.size;
}

/** Both have something in common, and neither contains the other. */
export function isOverlapping(one: CodeSet | undefined, other: CodeSet | undefined): boolean {
  return sharesCode(one, other) && !isWithin(one, other) && !isWithin(other, one);
}

/** Whether a code other than `except` is in both. */
export function sharesCode(one: CodeSet | undefined, other: CodeSet | undefined, except?: string): boolean {
  if (!one || !other) return false;
  for (const code of one) if (code !== except && other.has(code)) return true;
  return false;
}
