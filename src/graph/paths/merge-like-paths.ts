import type { EvidencePath, Hop } from './evidence-path';

/** Paths that differ in one node only, and not in what its links are, come as one: "likewise with India". */
export function mergeLikePaths(paths: EvidencePath[]): EvidencePath[] {
  const kept: EvidencePath[] = [];
  for (const path of paths) {
    const index = kept.findIndex((other) => substituted(path, other) !== undefined);
    const like = kept[index];
    if (!like) kept.push(path);
    else kept[index] = { ...like, likewise: [...like.likewise, substituted(path, like)!] };
  }
  return kept;
}

function substituted(path: EvidencePath, other: EvidencePath) {
  const differing = path.nodes.flatMap((node, place) => (node === other.nodes[place] ? [] : [place]));
  const [place] = differing;
  const isLike =
    path.nodes.length === other.nodes.length && differing.length === 1 && isSameKind(path, other);
  return isLike ? { node: path.nodes[place!]!, instead: other.nodes[place!]! } : undefined;
}

const isSameKind = (path: EvidencePath, other: EvidencePath): boolean =>
  path.cost === other.cost && path.hops.every((hop, place) => isSameLink(hop, other.hops[place]!));

const isSameLink = (hop: Hop, other: Hop): boolean => describe(hop) === describe(other);

const describe = ({ from, edges }: Hop): string =>
  edges.map(({ source, relation, basis }) => `${source === from} ${relation} ${basis}`).join();
