import { spoken } from '../language/spoken';
import { textIn } from './labels';
import type { Text } from './text';

/** What the program itself calls a basis, a stance and the like: in the language of the interface, not of the names. */
export const saidText = (text: Text): { text: string; language: string } => textIn(text, spoken().language);
