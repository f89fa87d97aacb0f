import ts from 'typescript';

/** Pieces of sentences in a source: strings, and what stands between the holes of templates. */
export function piecesIn(source: string): string[] {
  const pieces: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || isForMakers(node)) return;
    if (isText(node) && /\p{L}{2,},? \p{L}{2,}/u.test(node.text)) pieces.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true));
  return pieces;
}

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

/** Faults of the program. */
const isForMakers = (node: ts.Node): boolean =>
  ts.isNewExpression(node) && /^(Type|Range)?Error$/.test(node.expression.getText());
