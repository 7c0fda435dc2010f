/** What a format makes of a text: its canonical form, or the rule it breaks. */
export type Parsed<T, Reason extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: Reason };

export function valid<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function invalid<Reason extends string>(reason: Reason): { ok: false; reason: Reason } {
  return { ok: false, reason };
}
