import { pluralForm } from './plural-form';

/**
 * Messages that parts of the program without languages make in English, by their templates. `{name}` is a hole, whose
 * text is kept as it is; what stands in `{made}` was made from a template itself, and `{count}` and `{most}` are
 * numbers. Forms for one and many stand on both sides of a `|`, and `count` chooses.
 */
export type MadeTemplates = Readonly<Record<string, string>>;

interface Template {
  /** What a message made from it begins with. */
  beginning: string;
  /** First one whose holes in quotation marks hold none; then one in which they may. */
  patterns: [strict: RegExp, lenient: RegExp];
  /** Of its words, holes aside: the more, the more surely a message was made from it. */
  length: number;
  forms: string[];
}

/** Finds the templates that finished messages were made from. */
export class MadeCatalogue {
  readonly #whole = new Map<string, string>();
  readonly #templates: Template[];

  constructor(
    templates: MadeTemplates,
    private readonly language: string,
  ) {
    const all = Object.entries(templates).flatMap(([english, own]) => toTemplates(english, own));
    for (const { beginning, length, forms } of all)
      if (beginning.length === length) this.#whole.set(beginning, forms[0]!);
    this.#templates = all.sort((one, other) => other.length - one.length);
  }

  /** Undefined where the message was made from none of them. */
  translate(message: string): string | undefined {
    const whole = this.#whole.get(message);
    if (whole !== undefined) return whole;
    return this.#find(message, 0) ?? this.#find(message, 1);
  }

  #find(message: string, way: 0 | 1): string | undefined {
    for (const template of this.#templates) {
      if (!message.startsWith(template.beginning)) continue;
      const found = template.patterns[way].exec(message);
      const said = found ? this.#fill(template.forms, found.groups ?? {}) : undefined;
      if (said !== undefined) return said;
    }
    return undefined;
  }

  /** Undefined where a part of it was made from no template. */
  #fill(forms: string[], holes: Record<string, string>): string | undefined {
    const texts = new Map<string, string>();
    for (const [name, text] of Object.entries(holes)) {
      const said = name === 'made' ? this.translate(text) : this.#keep(name, text);
      if (said === undefined) return undefined;
      texts.set(name, said);
    }
    const form =
      forms.length > 1 ? pluralForm(forms, toNumber(holes['count'] ?? ''), this.language) : forms[0]!;
    return form.replace(/\{(\w+)\}/g, (hole, name: string) => texts.get(name) ?? hole);
  }

  #keep = (name: string, text: string): string =>
    NUMBERS.includes(name) ? toNumber(text).toLocaleString(this.language) : text;
}

const NUMBERS = ['count', 'most'];
const toNumber = (text: string): number => Number(text.replaceAll(',', ''));

/** One for each English form. */
function toTemplates(english: string, own: string): Template[] {
  const forms = own.split('|');
  return english.split('|').map((form) => {
    const parts = form.split(/\{(\w+)\}/);
    const pattern = (isStrict: boolean) =>
      new RegExp(`^${parts.map((_, at) => toPattern(parts, at, isStrict)).join('')}$`, 's');
    const length = parts.filter((_, at) => at % 2 === 0).join('').length;
    return { beginning: parts[0]!, patterns: [pattern(true), pattern(false)], length, forms };
  });
}

/** Every other part of a template is the name of a hole. */
function toPattern(parts: string[], at: number, isStrict: boolean): string {
  const part = parts[at]!;
  if (at % 2 === 0) return escaped(part);
  if (NUMBERS.includes(part)) return `(?<${part}>\\d[\\d,.]*)`;
  return isStrict && parts[at - 1]!.endsWith('“') ? `(?<${part}>[^”]*)` : `(?<${part}>.*?)`;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
