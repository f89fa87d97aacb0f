/** A sea, seven rivers that flow into it, and twenty brooks that flow into the rivers: 28 nodes, 27 links. */
export function riverBasin(): { name: string; mimeType: string; buffer: Buffer } {
  const rivers = Array.from({ length: 7 }, (_, at) => `River ${at + 1}`);
  const brooks = Array.from({ length: 20 }, (_, at) => `Brook ${at + 1}`);
  const names = ['Sea', ...rivers, ...brooks];
  const nodes = names.map((label, at) => ({
    key: label,
    attributes: { label, kind: label.split(' ')[0]!.toLowerCase(), ...placeOf(at) },
  }));
  const flow = (source: string, target: string) => ({
    source,
    target,
    attributes: { relation: 'flows into' },
  });
  const edges = [
    ...rivers.map((river) => flow(river, 'Sea')),
    ...brooks.map((brook, at) => flow(brook, rivers[at % rivers.length]!)),
  ];
  const graph = {
    attributes: { name: 'Basin' },
    options: { type: 'directed', multi: true },
    nodes,
    edges,
  };
  return { name: 'basin.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(graph)) };
}

/** In rows: where a file has places, nothing needs to be laid out. */
const placeOf = (at: number): { x: number; y: number } => ({
  x: (at % 7) * 200,
  y: Math.floor(at / 7) * 120,
});
