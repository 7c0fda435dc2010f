import type { SaidValue, ValueKind } from '../message/value.ts';

interface Place {
  readonly value: SaidValue;
  readonly at: number;
}

/**
 * The values of each of several addresses: those said with it, and what was said once for all of them ("다온병원
 * 관리자로 a@…, 새빛카드 관리자로 b@…"; "a@… and b@… as operators").
 */
export function valuesOfEach(text: string, values: readonly SaidValue[]): readonly (readonly SaidValue[])[] {
  const places = placed(text, values);
  const emails = places.filter(({ value }) => isOf(value, 'email'));
  const cuts = emails.slice(1).map((email, before) => cutBetween(text, emails[before], email));
  const groups = emails.map((_, index) =>
    places.filter(({ at }) => at >= (cuts[index - 1] ?? 0) && at < (cuts[index] ?? text.length)),
  );
  return groups.map((group) => [...group, ...missing(group, groups, text)].map(({ value }) => value));
}

function placed(text: string, values: readonly SaidValue[]): Place[] {
  let from = 0;
  return values.map((value) => {
    const found = text.indexOf(value.text, from);
    const at = found >= 0 ? found : text.indexOf(value.text);
    from = Math.max(from, at + value.text.length);
    return { value, at };
  });
}

/** Where one address ends and the next begins: at what joins them; else before the values that follow a topic. */
function cutBetween(text: string, before: Place | undefined, next: Place): number {
  const start = (before?.at ?? 0) + (before?.value.text.length ?? 0);
  const between = text.slice(start, next.at);
  const joint = /[,;\n]|그리고|(?:이랑|랑|하고|와|과)\s|\band\b|&/.exec(between);
  if (joint) return start + joint.index + joint[0].length;
  return /^(?:님)?(?:은|는|\s*(?:as|to)\b)/.test(between) ? next.at : start;
}

/** What another address was given and this one was not: shared, unless it belongs to the other one's role. */
function missing(group: readonly Place[], groups: readonly (readonly Place[])[], text: string): Place[] {
  const others = groups.filter((other) => other !== group).flat();
  return others.filter(
    (other) =>
      !isOf(other.value, 'email') &&
      !group.some(({ value }) => isSameKind(value, other.value)) &&
      isShared(other, group, text),
  );
}

function isShared({ value, at }: Place, group: readonly Place[], text: string): boolean {
  const hasOwnRole = group.some((one) => isOf(one.value, 'role'));
  return !hasOwnRole || !isOf(value, 'company') || /^(?:쪽)?에/.test(text.slice(at + value.text.length));
}

function isSameKind(one: SaidValue, other: SaidValue): boolean {
  return one.readings.some(({ kind }) => isOf(other, kind));
}

function isOf({ readings }: SaidValue, kind: ValueKind): boolean {
  return readings.some((reading) => reading.kind === kind);
}
