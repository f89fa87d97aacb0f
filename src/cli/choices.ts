import { suggest } from '../graph/nearest';
import { Refusal } from './refusal';

/** The options of a command, each read by what it may be. Refuses with the option's name. */
export class Choices {
  constructor(
    private readonly options: Record<string, unknown>,
    private readonly file: string,
  ) {}

  has(name: string): boolean {
    return this.options[name] !== undefined;
  }

  text(name: string): string | undefined {
    const given = this.options[name];
    return typeof given === 'string' ? given : undefined;
  }

  /** Read by a function that answers undefined for what it cannot use; `hint` says what that would be. */
  read<T>(name: string, read: (text: string) => T | undefined, hint: string): T | undefined {
    const text = this.text(name);
    const value = text === undefined ? undefined : read(text);
    if (text !== undefined && value === undefined) this.refuse(name, `"${text}" cannot be used`, hint);
    return value;
  }

  oneOf<T extends string>(name: string, values: readonly T[]): T | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : this.#known(name, text, values);
  }

  /** Several with commas between them. */
  list<T extends string>(name: string, values: readonly T[]): T[] | undefined {
    const parts = this.text(name)
      ?.split(',')
      .map((part) => part.trim());
    return parts?.filter(Boolean).map((part) => this.#known(name, part, values));
  }

  refuse(name: string, message: string, hint: string): never {
    const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    throw new Refusal(`${flag}: ${message}`, { file: this.file, hint });
  }

  #known<T extends string>(name: string, text: string, values: readonly T[]): T {
    const known = values.find((value) => value === text);
    if (known !== undefined) return known;
    return this.refuse(
      name,
      `"${text}" cannot be used`,
      suggest(text, values, `one of ${values.join(', ')}`),
    );
  }
}
