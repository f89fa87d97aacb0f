import type { LayoutNode } from './layout-input';

/** Nodes by kind, in order of first appearance; headings go with the kind that follows them, closing comments with the last. */
export function groupByKind(nodes: LayoutNode[]): LayoutNode[][] {
  const groups = new Map<string, LayoutNode[]>();
  nodes.forEach((node, index) => {
    const next = nodes.slice(index).find((other) => !other.aside);
    const { kind } = next ?? nodes.findLast((other) => !other.aside) ?? node;
    groups.set(kind, [...(groups.get(kind) ?? []), node]);
  });
  return [...groups.values()];
}
