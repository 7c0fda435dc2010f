import type { SaidValue, ValueKind } from '../../message/value.ts';
import { compact } from '../plain.ts';
import type { Name, Situation, SlotCard } from '../situation.ts';
import { findDates, findYears, withoutOverlap } from './dates.ts';
import { findFormats } from './formats.ts';
import { blank, type Found, foundAt, marked } from './found.ts';
import { LONG } from './free-text.ts';
import { findLastChanged } from './last-changed.ts';
import { findMonths, findPeriods } from './months.ts';
import { findNames } from './names.ts';
import { findQuotes } from './quotes.ts';
import { findStrangers } from './strangers.ts';
import { findWords } from './words.ts';

/** The values in a text, and the text that is left when names and formats are taken out of it. */
export interface Finding {
  readonly values: readonly SaidValue[];
  readonly rest: string;
  /** The text with a mark of its kinds where something was named: what it is about, not which one. */
  readonly marked: string;
}

export function findValues(text: string, situation: Situation): Finding {
  const asked = askedSlot(situation);
  const kinds: readonly ValueKind[] = asked?.takes ?? [];
  const formats = findFormats(text, kinds.length > 0 ? kinds : digitsAtConfirmation(text, situation)).map((found) =>
    withNames(found, situation.names),
  );
  const left = blank(text, formats);
  const known = [
    ...findNames(left, situation.names),
    ...ownCompany(left, situation),
    ...findLastChanged(left, situation),
  ];
  const names = [...known, ...(isTextAsked(situation) ? [] : findStrangers(blank(left, known)))];
  const unnamed = blank(left, names);
  const times = findTimes(unnamed, { now: situation.now, isYearsAsked: kinds.includes('years') });
  const words = findWords(blank(unnamed, times));
  const isAsked = words.some(({ readings }) => readings.some(({ kind }) => kinds.includes(kind)));
  const options = asked ? findOptions(blank(unnamed, isAsked ? [...times, ...words] : times), asked) : [];
  const all = [...formats, ...names, ...times, ...words, ...options].sort((a, b) => a.from - b.from);
  return {
    values: labelled(text, all, situation.slots),
    rest: blank(unnamed, times).replace(/ +/g, ' ').trim(),
    marked: marked(text, withoutOverlap([...formats, ...names, ...findQuotes(text)])),
  };
}

function findTimes(text: string, { now, isYearsAsked }: { now: Date; isYearsAsked: boolean }): Found[] {
  const periods = findPeriods(text, now);
  const days = findDates(blank(text, periods), now);
  const months = findMonths(blank(text, [...periods, ...days]), now);
  return [...periods, ...days, ...months, ...findYears(text, isYearsAsked)];
}

/** "아니 345679": bare digits at a confirmation are for the value that is a number. */
function digitsAtConfirmation(text: string, { isConfirming, slots }: Situation): readonly ValueKind[] {
  return isConfirming && /(?<![\w\\])\d{3,}(?!\w)/.test(text) && slots.some(({ takes }) => takes.includes('appId'))
    ? ['appId']
    : [];
}

export function askedSlot({ last, slots }: Situation): SlotCard | undefined {
  return last.kind === 'question' ? slots.find(({ slot }) => slot === last.slot) : undefined;
}

/** Whether free text was asked for: nearly anything said is it. */
export function isTextAsked(situation: Situation): boolean {
  return askedSlot(situation)?.takes.includes('text') === true;
}

/** Whether it was asked what is wrong: nothing told is about something else. */
export function isReasonAsked(situation: Situation): boolean {
  return isTextAsked(situation) && LONG.has(askedSlot(situation)?.slot ?? '');
}

/** A code stands for the thing it is the code of; an address can also stand for whom or what it belongs to. */
function withNames(found: Found, names: readonly Name[]): Found {
  const words = found.text.toLowerCase();
  const more = names.filter((name) => name.words.toLowerCase() === words).flatMap(({ readings }) => readings);
  const isAddress = found.readings.some(({ kind }) => kind === 'email');
  return { ...found, readings: isAddress || more.length === 0 ? [...found.readings, ...more] : more };
}

function ownCompany(text: string, { ownCompany: own }: Situation): Found[] {
  if (!own) return [];
  return [
    ...text.matchAll(
      /(?:우리|저희|내|제)\s?(?:회사|딜러사|기관|병원|은행|카드사)(?!\s?(?:계약|이름|명|주소|정보|상호|사업자))|\b(?:my|our) (?:own )?company\b(?! (?:name|info|address|details))/gi,
    ),
  ].map((match) => foundAt(text, match.index, match.index + match[0].length, [own]));
}

/** What was offered, by its own words. */
function findOptions(text: string, asked: SlotCard): Found[] {
  const [kind] = asked.takes;
  const typed = compact(text);
  const found = (asked.options ?? []).flatMap(({ words, value }) =>
    words
      .filter((word) => compact(word).length > 0 && typed.includes(compact(word)))
      .map((word) => ({
        length: word.length,
        found: foundAt(text, 0, text.length, [{ kind: kind ?? 'option', value }]),
      })),
  );
  const best = found.sort((a, b) => b.length - a.length)[0];
  return best ? [{ ...best.found, slot: asked.slot, text: text.trim() }] : [];
}

/** A value right after the name of one of the flow's values belongs there: "이메일은 …". */
function labelled(text: string, found: readonly Found[], slots: readonly SlotCard[]): SaidValue[] {
  return withoutOverlap(found).map((one) => {
    const before = compact(text.slice(Math.max(0, one.from - 20), one.from));
    const named = slots.find(
      ({ label, takes }) =>
        one.readings.some(({ kind }) => takes.includes(kind)) &&
        (before.endsWith(compact(label.ko)) ||
          new RegExp(`${escaped(compact(label.ko))}(?:은|는|을|를|이|가|:|=|을요|만)$`).test(before) ||
          new RegExp(`${escaped(compact(label.en))}(?:is|to|:|=)?$`).test(before)),
    );
    const slot = one.slot ?? named?.slot;
    return { text: one.text, readings: one.readings, ...(slot === undefined ? {} : { slot }) };
  });
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
