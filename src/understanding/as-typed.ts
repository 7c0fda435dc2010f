import type { SaidValue } from '../message/value.ts';
import type { Command } from './command.ts';

/** A text as it was read and as it was typed, syllable for syllable. */
interface Texts {
  readonly read: string;
  readonly typed: string;
}

/** What is kept in words is kept as it was typed: how a name is spelt is its owner's affair. */
export function asTyped(commands: readonly Command[], texts: Texts): Command[] {
  const changed = changedWords(texts);
  return commands.map((command) =>
    'values' in command && command.values
      ? { ...command, values: command.values.map((value) => valueAsTyped(value, changed)) }
      : command,
  );
}

function valueAsTyped(value: SaidValue, changed: ReadonlyMap<string, string>): SaidValue {
  const { text, readings } = value;
  if (!readings.some(({ kind }) => kind === 'text')) return value;
  const words = (said: string) => said.replace(/[가-힣]+/gu, (word) => changed.get(word) ?? word);
  return {
    ...value,
    text: words(text),
    readings: readings.map((one) => (one.kind === 'text' ? { ...one, value: words(one.value) } : one)),
  };
}

function changedWords({ read, typed }: Texts): Map<string, string> {
  const words = [...read.matchAll(/[가-힣]+/gu)].map(
    ({ 0: word, index }) => [word, typed.slice(index, index + word.length)] as const,
  );
  return new Map(words.filter(([word, before]) => word !== before));
}
