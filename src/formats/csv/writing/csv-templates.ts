import type { TextFile } from '../../format';

/** Two small tables to begin with: a harbour's rules, made up. Columns may be added and left out as one likes. */
export const csvTemplates: [nodes: TextFile, edges: TextFile] = [
  {
    name: 'nodes.csv',
    text: `Id,Label,Kind,Text
rule-1,Quiet at night,rule,No engines run between ten and six.
rule-2,Room for rowers,rule,Rowing boats have the inner basin to themselves.
council,Harbour council,organisation,
fishers,Fishers,group,
quiet,quiet,topic,
`,
  },
  {
    name: 'edges.csv',
    text: `Source,Target,Relation,Quotation,Weight
rule-1,quiet,advocates,No engines run,1
rule-1,fishers,addresses,,1
rule-2,quiet,advocates,to themselves,2
council,rule-1,issued,,1
council,rule-2,issued,,1
`,
  },
];
