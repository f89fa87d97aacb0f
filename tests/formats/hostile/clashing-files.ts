import type { FormatId } from '../../../src/formats/format';

/** A file with two nodes of one id (first and last called `one` and `two`) and an edge to a node that is not there. */
export interface ClashingFile {
  format: FormatId;
  lines: string[];
  /** Id of the node that is given twice, and the attribute that tells which is kept. */
  id: string;
  told: string;
  /** Place of the second node, and of the edge: line and column. */
  second: [number, number];
  edge: [number, number];
}

const json = (format: FormatId, lines: string[], told = 'label'): ClashingFile => ({
  ...{ format, lines, told, id: '1' },
  ...{ second: [3, 1], edge: [5, 1] },
});

/** Of every format in which both can be: where nodes are declared apart from edges. */
export const CLASHING_FILES: ClashingFile[] = [
  json('graphology', [
    '{"nodes":[',
    '{"key":"1","attributes":{"label":"one"}},',
    '{"key":"1","attributes":{"label":"two"}}',
    '],"edges":[',
    '{"source":"1","target":"none"}]}',
  ]),
  json('cytoscape', [
    '{"elements":{"nodes":[',
    '{"data":{"id":"1","label":"one"}},',
    '{"data":{"id":"1","label":"two"}}',
    '],"edges":[',
    '{"data":{"source":"1","target":"none"}}]}}',
  ]),
  json('cx2', [
    '[{"CXVersion":"2.0"},{"attributeDeclarations":[{"nodes":{"label":{"d":"string"}}}]},{"nodes":[',
    '{"id":1,"v":{"label":"one"}},',
    '{"id":1,"v":{"label":"two"}}',
    ']},{"edges":[',
    '{"id":0,"s":1,"t":9,"v":{}}]},{"status":[{"success":true}]}]',
  ]),
  json('cx', [
    '[{"nodes":[',
    '{"@id":1,"n":"one"},',
    '{"@id":1,"n":"two"}',
    ']},{"edges":[',
    '{"@id":0,"s":1,"t":9}]},{"status":[{"success":true}]}]',
  ]),
  json('jgf', [
    '{"graph":{"nodes":[',
    '{"id":"1","label":"one"},',
    '{"id":"1","label":"two"}',
    '],"edges":[',
    '{"source":"1","target":"none"}]}}',
  ]),
  json('d3', [
    '{"nodes":[',
    '{"id":"1","label":"one"},',
    '{"id":"1","label":"two"}',
    '],"links":[',
    '{"source":"1","target":"none"}]}',
  ]),
  json('vosviewer', [
    '{"network":{"items":[',
    '{"id":1,"label":"one"},',
    '{"id":1,"label":"two"}',
    '],"links":[',
    '{"source_id":1,"target_id":9}]}}',
  ]),
  json('kumu', [
    '{"elements":[',
    '{"id":"1","label":"one"},',
    '{"id":"1","label":"two"}',
    '],"connections":[',
    '{"from":"1","to":"none"}]}',
  ]),
  json('canvas', [
    '{"nodes":[',
    '{"id":"1","type":"text","text":"one","x":0,"y":0,"width":1,"height":1},',
    '{"id":"1","type":"text","text":"two","x":0,"y":0,"width":1,"height":1}',
    '],"edges":[',
    '{"id":"e","fromNode":"1","toNode":"none"}]}',
  ]),
  {
    ...{ format: 'atlas-yaml', id: '1', told: 'label', second: [3, 3], edge: [5, 3] },
    lines: [
      'nodes:',
      '- {id: 1, label: one}',
      '- {id: 1, label: two}',
      'edges:',
      '- {source: 1, target: none}',
    ],
  },
  {
    ...{ format: 'gexf', id: '1', told: 'label', second: [3, 2], edge: [5, 2] },
    lines: [
      '<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph><nodes>',
      ' <node id="1" label="one"/>',
      ' <node id="1" label="two"/>',
      '</nodes><edges>',
      ' <edge id="e" source="1" target="none"/></edges></graph></gexf>',
    ],
  },
  {
    ...{ format: 'graphml', id: '1', told: 'label', second: [4, 2], edge: [5, 2] },
    lines: [
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      '<key id="l" for="node" attr.name="label" attr.type="string"/><graph edgedefault="directed">',
      ' <node id="1"><data key="l">one</data></node>',
      ' <node id="1"><data key="l">two</data></node>',
      ' <edge source="1" target="none"/></graph></graphml>',
    ],
  },
  {
    ...{ format: 'xgmml', id: '1', told: 'label', second: [3, 2], edge: [4, 2] },
    lines: [
      '<graph xmlns="http://www.cs.rpi.edu/XGMML" label="own">',
      ' <node id="1" label="one"/>',
      ' <node id="1" label="two"/>',
      ' <edge source="1" target="none"/></graph>',
    ],
  },
  {
    ...{ format: 'gml', id: '1', told: 'label', second: [3, 2], edge: [4, 2] },
    lines: [
      'graph [',
      ' node [ id 1 label "one" ]',
      ' node [ id 1 label "two" ]',
      ' edge [ source 1 target 9 ]',
      ']',
    ],
  },
];
