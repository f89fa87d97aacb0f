import * as prettier from 'prettier';

/** A node of Markdown's syntax tree. */
export interface MarkdownNode {
  type: string;
  value?: string;
  url?: string;
  depth?: number;
  children?: MarkdownNode[];
}

interface Parser {
  parse(text: string, options: { parser: 'markdown' }): Promise<{ ast: MarkdownNode }>;
}

/** What a reader of Markdown sees in a text; the parser is the one inside the formatter. */
export async function parseMarkdown(text: string): Promise<MarkdownNode> {
  const { __debug: parser } = prettier as unknown as { __debug: Parser };
  return (await parser.parse(text, { parser: 'markdown' })).ast;
}

/** The tree as types with depths, without texts. */
export const shapeOf = ({ type, depth, children = [] }: MarkdownNode): unknown => [
  depth === undefined ? type : `${type} ${depth}`,
  ...children.map(shapeOf),
];

export const textOf = ({ value = '', children = [] }: MarkdownNode): string =>
  value + children.map(textOf).join('');
