import { hasHiddenCharacters } from './hidden-characters.ts';
import { invalid, type Parsed, valid } from './parsed.ts';

export type NameReason = 'empty' | 'control' | 'length';

/** A name on one line, of at most `maxLength` characters; markup and emoji are kept, and escaped where they are shown. */
export function parseName(text: string, maxLength: number): Parsed<string, NameReason> {
  const name = text.normalize('NFC').trim();
  if (name === '') return invalid('empty');
  if (hasHiddenCharacters(name)) return invalid('control');
  return Array.from(name).length <= maxLength ? valid(name) : invalid('length');
}
