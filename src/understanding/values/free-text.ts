import type { SaidValue } from '../../message/value.ts';
import { compact } from '../plain.ts';
import type { SlotCard } from '../situation.ts';

const COPULA =
  /\s*(?:입니다|이에요|예요|이예요|이요|이야|야|라고 해요|라고 합니다|(?:으)?로 (?:해|등록해|넣어|할게|하겠|부탁|할래)\S*.*|(?:으)?로요|요|please)[.!~]*$/i;
/** A name of a service has at most this many characters; a text to staff more. */
const LONGEST_NAME = 60;
const LONGEST_TEXT = 1000;

/** Free text, only for a value that was asked for: the words without label and copula. */
export function freeText(text: string, asked: SlotCard): SaidValue | undefined {
  const words = unwrapped(withoutLabel(text, asked)).trim();
  const longest = asked.slot === 'text' || asked.slot === 'reason' ? LONGEST_TEXT : LONGEST_NAME;
  if (words.length === 0 || words.length > longest || words.includes('@')) return undefined;
  return { slot: asked.slot, text: words, readings: [{ kind: 'text', value: words }] };
}

/** Whether a sentence hands something over as a value: "… 으로 해 주세요". */
export function isHandedOver(text: string): boolean {
  return COPULA.test(text.trim());
}

/** Free text after its label, wherever the talk stands: "고객센터명은 다온 고객센터로". */
export function labelledText(text: string, slots: readonly SlotCard[]): SaidValue[] {
  return slots
    .filter(({ takes }) => takes.includes('text'))
    .flatMap((slot) => {
      const words = afterLabel(text, slot);
      const said = words === undefined ? undefined : freeText(words, slot);
      return said ? [said] : [];
    });
}

function afterLabel(text: string, { label }: SlotCard): string | undefined {
  const korean = [...label.ko]
    .filter((letter) => letter !== ' ')
    .map(escaped)
    .join('\\s?');
  const pattern = new RegExp(
    `(?:${korean}(?:은|는|을|를|이|가|:|=)\\s*|${escaped(label.en)}(?: is| to|:|=)\\s*)([^,\n]+)`,
    'i',
  );
  return pattern.exec(text)?.[1];
}

function withoutLabel(text: string, asked: SlotCard): string {
  return afterLabel(text, asked) ?? text;
}

function unwrapped(text: string): string {
  const quoted = /^["'“‘「『](.+)["'”’」』](?:\s?(?:이?요|입니다|로.*|으로.*))?[.!]?$/.exec(text.trim());
  if (quoted?.[1]) return quoted[1];
  const words = text.trim().replace(/[.!~]+$/, '');
  const cut = words.replace(COPULA, '');
  return compact(cut).length > 1 ? cut : words;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
