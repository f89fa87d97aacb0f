import { plain, type Part } from './parts';
import type { Reference } from './reference';

/**
 * An `@online` entry of BibLaTeX (ctan.org/pkg/biblatex); BibTeX itself takes it for `@misc`. The title has a second
 * pair of braces, or styles would write "brics" for "BRICS".
 */
export function bibtex(reference: Reference): Part[] {
  const { key, author, title, form, about, container, version, issued, accessed, url, language } = reference;
  const fields: [name: string, value: string | undefined][] = [
    ['author', author && `{${escaped(author)}}`],
    ['title', `{${escaped(title)}}`],
    ['organization', escaped(container)],
    ['version', version && escaped(version)],
    ['date', issued],
    ['url', url.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', accessed],
    ['note', escaped([form, about].filter(Boolean).join('; ')) || undefined],
    ['langid', LANGIDS[language]],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [plain([`@online{${key},`, ...lines, '}'].join('\n'))];
}

const LANGIDS: Record<string, string> = { en: 'english', ru: 'russian' };

const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // by name, since BibTeX counts braces even after a backslash
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

const escaped = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\~^{}$&%#_]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);
