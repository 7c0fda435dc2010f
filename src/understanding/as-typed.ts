import type { SaidValue } from '../message/value.ts';
import type { Command } from './command.ts';

/** A text as it was read and as it was typed, letter for letter. */
interface Texts {
  readonly read: string;
  readonly typed: string;
}

/** What is kept in words is kept as it was typed: how a name is spelt is its owner's affair. */
export function asTyped(commands: readonly Command[], texts: Texts): Command[] {
  return commands.map((command) =>
    'values' in command && command.values
      ? { ...command, values: command.values.map((value) => valueAsTyped(value, texts)) }
      : command,
  );
}

function valueAsTyped(value: SaidValue, texts: Texts): SaidValue {
  const { text, readings } = value;
  if (!readings.some(({ kind }) => kind === 'text')) return value;
  return {
    ...value,
    text: wordsAsTyped(text, texts),
    readings: readings.map((one) => (one.kind === 'text' ? { ...one, value: wordsAsTyped(one.value, texts) } : one)),
  };
}

/** Where it stands in what was read is where it stands in what was typed; each word for itself where it stands nowhere. */
function wordsAsTyped(words: string, { read, typed }: Texts): string {
  if (typed.includes(words)) return words;
  const at = read.indexOf(words);
  if (at >= 0) return typed.slice(at, at + words.length);
  return words.replace(/[가-힣]+|[a-z]+/giu, (word) => {
    const from = typed.includes(word) ? -1 : read.indexOf(word);
    return from < 0 ? word : typed.slice(from, from + word.length);
  });
}
