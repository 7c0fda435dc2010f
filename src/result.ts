/** What a person may run into is a value; what only we can fix is thrown. */
export type Result<T, R> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function no<R>(refusal: R): { ok: false; refusal: R } {
  return { ok: false, refusal };
}
