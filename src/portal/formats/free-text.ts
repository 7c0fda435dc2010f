import { hasHiddenCharacters } from './hidden-characters.ts';
import type { NameReason } from './name.ts';
import { invalid, type Parsed, valid } from './parsed.ts';

/** What a person writes in their own words: like a name, and it may have several lines. */
export function parseFreeText(text: string, maxLength: number): Parsed<string, NameReason> {
  const words = text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  if (words === '') return invalid('empty');
  if (hasHiddenCharacters(words.replaceAll('\n', ''))) return invalid('control');
  return Array.from(words).length <= maxLength ? valid(words) : invalid('length');
}
