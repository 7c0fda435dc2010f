import type { SaidValue } from '../../message/value.ts';
import type { SlotCard } from '../situation.ts';

const REMOVED =
  /빼|제외|삭제|제거|지워|없애|말고|아니고|아니라|대신|\b(?:remov|drop|without|except|delet|take out|instead of|not\b)/i;
const ADDED = /(?:도|까지)(?:\s|$|요|[.,!])|추가|더 |더해|덧붙|\b(?:add|also|too|plus|as well)\b/i;

/**
 * A change to a value that is a list: "8.8.4.4 빼줘" takes away, "9.9.9.9도" adds, "A 말고 B" changes A for B. The new
 * list as a whole, or undefined when the list is simply said anew.
 */
export function editedList(text: string, said: readonly SaidValue[], slot: SlotCard): readonly SaidValue[] | undefined {
  const present = slot.values ?? [];
  const named = said.flatMap((value) => valuesOf(value, slot));
  if (present.length === 0 || named.length === 0) return undefined;
  const isSwap = /말고|아니고|아니라|대신|빼고|instead of/i.test(text);
  const isRemoval = REMOVED.test(text);
  const isAddition = ADDED.test(text);
  if (!isRemoval && !isAddition) return undefined;
  const gone = isRemoval ? (isSwap ? named.slice(0, 1) : named.filter((value) => present.includes(value))) : [];
  const fresh = named.filter((value) => !gone.includes(value));
  const list = [
    ...present.filter((value) => !gone.includes(value)),
    ...fresh.filter((value) => !present.includes(value)),
  ];
  return list.length === 0
    ? [{ slot: slot.slot, text: '', readings: [] }]
    : list.map((value) => ({ slot: slot.slot, text: value, readings: [{ kind: 'option', value }] }));
}

function valuesOf({ readings }: SaidValue, { takes }: SlotCard): string[] {
  return readings.filter(({ kind }) => takes.includes(kind)).map(({ value }) => value);
}
