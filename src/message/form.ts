/** One value of a task, to be filled in. */
export interface FormField {
  readonly slot: string;
  readonly label: string;
  /** How to find it, with an example where there is one. */
  readonly hint: string;
  readonly kind: 'text' | 'date' | 'choice';
  /** All that can be chosen, of a `choice`. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Several may be chosen. */
  readonly many: boolean;
  /** May be left empty: not needed, or not in every case. */
  readonly optional: boolean;
  /** What has been said for it already. */
  readonly values: readonly string[];
}

/** A task's values all at once; filled in, it is the same task with the same confirmation. */
export interface Form {
  readonly flow: string;
  readonly title: string;
  readonly fields: readonly FormField[];
}
