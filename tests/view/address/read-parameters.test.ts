import { expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { readParameters, splitAddress, toParameter } from '../../../src/view/address/read-parameters';
import { toAddress } from '../../../src/view/address/view-to-address';
import type { View } from '../../../src/view/view';
import { smallGeography } from '../../formats/island-files';
import { edge, entity, smallDocument, statement } from '../../graph/small-document';

const nodes = [statement('principle-1'), entity('theme:law'), entity('region:africa')];
const graph = new DocumentGraph(smallDocument(nodes, [edge('principle-1>touches>theme:law')]));
const known = { graph, geography: smallGeography };

it('reads what an address holds, and gives the same address again', () => {
  const address = '#/small?layout=order&region=africa,country:ZA&tiers=1,3&focus=theme:law~2';
  const { document, parameters } = splitAddress(`https://atlas.example/${address}`)!;
  expect(document).toBe('small');
  expect(toAddress(readParameters(parameters, known) as View)).toBe(address);
});

it.each(['', 'africa', '#small', 'https://atlas.example/', '#/?region=africa'])(
  'takes “%s” for no address',
  (text) => {
    expect(splitAddress(text)).toBeUndefined();
  },
);

it('keeps separators of what is typed, and nothing that would end a parameter', () => {
  expect(toParameter(' africa , country:ZA ')).toBe('africa,country:ZA');
  expect(toParameter('a&b#c%d~1')).toBe('a%26b%23c%25d~1');
});

it('names every parameter that cannot be used, with what could be meant', () => {
  expect(readParameters({ region: 'egypt,afrika', layout: 'kinds', hidden: 'theme:low' }, known)).toEqual([
    { name: 'region', message: 'this document has no "region:egypt"', hint: 'did you mean "country:EG"?' },
    {
      name: 'region',
      message: 'this document has no "region:afrika"',
      hint: 'did you mean "region:africa"?',
    },
    { name: 'layout', message: '"kinds" cannot be used', hint: 'did you mean "kind"?' },
    { name: 'hidden', message: 'this document has no "theme:low"', hint: 'did you mean "theme:law"?' },
  ]);
});

it('never offers a place that it would refuse', () => {
  const [fault] = readParameters({ region: 'world' }, known) as { hint: string }[];
  expect(fault?.hint).not.toContain('m49:001');
});
