/** What a text held and no longer holds: a secret is to be replaced by its owner, a resident number cannot be. */
export type DroppedKind = 'residentNumber' | 'secret';

export const DROPPED = '[삭제됨]';

const MONTH_AND_DAY = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';

const PATTERNS: readonly (readonly [DroppedKind, RegExp])[] = [
  ['secret', /(?<![A-Za-z0-9])(?:Bearer|KakaoAK)\s+[A-Za-z0-9._~+/=-]{8,}/gi],
  ['secret', /(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*)*/g],
  ['secret', /(?<![A-Za-z0-9])sk[-_][A-Za-z0-9_-]{8,}/g],
  ['secret', /(?<![A-Za-z0-9])(?:xox[a-z]|xapp)-[A-Za-z0-9-]{6,}/gi],
  ['secret', /(?<![A-Za-z0-9])[0-9a-f]{32,}(?![A-Za-z0-9])/gi],
  ['residentNumber', /(?<!\d)\d{6}\s?-\s?[1-8](?:\d{6}(?!\d)|\*{6})/g],
  ['residentNumber', new RegExp(`(?<!\\d)\\d\\d${MONTH_AND_DAY} ?[1-8]\\d{6}(?!\\d)`, 'g')],
];

const LONG_RUN = /[A-Za-z0-9_-]{40,}/g;

/** Replaces resident numbers, keys and tokens whole by a marker, and says which kinds there were. */
export function dropSecrets(text: string): { readonly text: string; readonly dropped: readonly DroppedKind[] } {
  const dropped = new Set<DroppedKind>();
  const drop = (kind: DroppedKind) => () => {
    dropped.add(kind);
    return DROPPED;
  };
  const kept = PATTERNS.reduce((rest, [kind, pattern]) => rest.replace(pattern, drop(kind)), text);
  const safe = kept.replace(LONG_RUN, (run) => (isRandom(run) ? drop('secret')() : run));
  return { text: safe, dropped: [...dropped] };
}

/** A long run that mixes digits and both cases is a token of ours or of someone else, not a word. */
function isRandom(run: string): boolean {
  return /\d/.test(run) && /[a-z]/.test(run) && /[A-Z]/.test(run);
}
