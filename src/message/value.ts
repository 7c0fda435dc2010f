/**
 * What a value can be, as found in text. Names and codes of portal things refer to ids; the rest carry their words.
 * A `date` is the nearest day not past, a `pastDate` the latest one that is over, a `month` (YYYY-MM) never to come.
 */
export const VALUE_KINDS = [
  'email',
  'phone',
  'brn',
  'channelUrl',
  'ip',
  'appId',
  'date',
  'pastDate',
  'month',
  'granularity',
  'years',
  'company',
  'organization',
  'settleId',
  'contract',
  'member',
  'invitation',
  'role',
  'product',
  'environment',
  'renewal',
  'decision',
  'option',
  'text',
] as const;

export type ValueKind = (typeof VALUE_KINDS)[number];

/** One way to read a value: an id of a thing this person may see, or the words in a plain form. */
export interface Reading {
  readonly kind: ValueKind;
  readonly value: string;
}

/** A value as said: its words and every way to read them. Nobody has decided yet where it goes. */
export interface SaidValue {
  /** Where it goes, when the words themselves say so ("이메일은 …", or an old value it replaces). */
  readonly slot?: string;
  readonly text: string;
  readonly readings: readonly Reading[];
}
