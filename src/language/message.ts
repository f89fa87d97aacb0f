import type { RUSSIAN } from './ru/russian';

/**
 * A message is its English text: what has no translation does not compile. `{name}` stands for a value; forms for one
 * and many stand on both sides of a `|`, and `count` chooses; what follows ` # ` is not shown and tells apart what
 * English has one word for ("All # kinds").
 */
export type Message = keyof typeof RUSSIAN;

/** The names of the values that a message asks for. */
export type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** Numbers are written as the language has them; what must stay as it is, years say, comes as a string. */
export type ValuesOf<Text extends string> = [NamesIn<Text>] extends [never]
  ? []
  : [values: Record<NamesIn<Text>, string | number>];

/** One that has no values. */
export type PlainMessage = Exclude<Message, `${string}{${string}`>;
