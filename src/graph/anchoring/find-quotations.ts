import type { NormalForm } from './normal-form';
import { isWordEdge } from './word-places';

interface Branch {
  next: Map<string, Branch>;
  quotation?: string;
}

/**
 * Where quotations, given in the normal form, stand as whole words; all of them in one walk through the text, letter by
 * letter down a tree of what they begin with (a trie, Fredkin 1960), so that the time grows with the text alone.
 */
export function findQuotations(form: NormalForm, quotations: Iterable<string>): Map<string, number[]> {
  const root = plant(quotations);
  const found = new Map<string, number[]>();
  for (let start = 0; start < form.normal.length; start += 1) {
    if (form.normal[start] === ' ' || !isWordEdge(form, start)) continue;
    for (const quotation of climb(root, form, start)) {
      const places = found.get(quotation);
      if (places) places.push(start);
      else found.set(quotation, [start]);
    }
  }
  return found;
}

function plant(quotations: Iterable<string>): Branch {
  const root: Branch = { next: new Map() };
  for (const quotation of quotations) {
    let branch = root;
    for (const letter of quotation.split('')) {
      const next: Branch = branch.next.get(letter) ?? { next: new Map() };
      branch.next.set(letter, next);
      branch = next;
    }
    if (quotation !== '') branch.quotation = quotation;
  }
  return root;
}

function climb(root: Branch, form: NormalForm, start: number): string[] {
  const found: string[] = [];
  let branch = root.next.get(form.normal[start] ?? '');
  for (let at = start + 1; branch; at += 1) {
    if (branch.quotation !== undefined && isWordEdge(form, at)) found.push(branch.quotation);
    branch = branch.next.get(form.normal[at] ?? '');
  }
  return found;
}
