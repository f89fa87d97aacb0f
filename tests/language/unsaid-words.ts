import { parse, type AST } from 'svelte/compiler';
import ts from 'typescript';
import { RUSSIAN } from '../../src/language/ru/russian';

/** Words for people that stand in a source without being said in the reader's language. */
export const unsaidWords = (path: string, text: string): string[] =>
  path.endsWith('.svelte') ? unsaidInComponent(text) : unsaidInCode(text);

const ATTRIBUTES = /^(label|title|placeholder|alt|name|aria-(label|description|roledescription|valuetext))$/;
const hasWord = (text: string) => /\p{L}{2,}/u.test(text);

function unsaidInComponent(text: string): string[] {
  const root = parse(text, { modern: true });
  const scripts = [root.instance, root.module].flatMap((script) =>
    script ? unsaidInCode(text.slice(...rangeOf(script.content))) : [],
  );
  return [...scripts, ...unsaidInMarkup(root.fragment, text)];
}

/** Text between tags, text of attributes that are read out, and what stands in expressions. */
function unsaidInMarkup(node: unknown, text: string): string[] {
  if (Array.isArray(node)) return node.flatMap((child) => unsaidInMarkup(child, text));
  if (node === null || typeof node !== 'object') return [];
  const typed = node as AST.SvelteNode & { start: number; end: number };
  if (typed.type === 'Text') return hasWord(typed.data) ? [typed.data.trim()] : [];
  if (typed.type === 'Comment' || typed.type === 'StyleDirective') return [];
  if (typed.type === 'Attribute') return unsaidInAttribute(typed, text);
  if (typed.type === 'ExpressionTag') return unsaidInCode(text.slice(...rangeOf(typed.expression)));
  if (typed.type === 'RegularElement' && /^(code|kbd)$/.test(typed.name)) return [];
  return Object.values(node).flatMap((child) =>
    typeof child === 'object' ? unsaidInMarkup(child, text) : [],
  );
}

function unsaidInAttribute({ name, value }: AST.Attribute, text: string): string[] {
  const parts = Array.isArray(value) ? value : [value];
  return parts.flatMap((part) => {
    if (part === true) return [];
    if (part.type === 'Text')
      return ATTRIBUTES.test(name) && hasWord(part.data) && !isFieldName(name, part.data) ? [part.data] : [];
    return unsaidInCode(text.slice(...rangeOf(part.expression)));
  });
}

const isFieldName = (name: string, value: string): boolean => name === 'name' && /^[a-z-]+$/.test(value);

/** Two words in a row in a string that is no message; messages of faults in the program are for its makers. */
function unsaidInCode(text: string): string[] {
  const file = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || isFault(node)) return;
    if (isText(node) && /[A-Za-z]{2,},? \p{L}{2,}/u.test(node.text) && !(node.text in RUSSIAN))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

const isFault = (node: ts.Node): boolean =>
  ts.isNewExpression(node) && /Error$/.test(node.expression.getText());

/** Svelte's nodes have their offsets, which the types of its expressions leave out. */
const rangeOf = (node: unknown): [start: number, end: number] => {
  const { start, end } = node as { start: number; end: number };
  return [start, end];
};
