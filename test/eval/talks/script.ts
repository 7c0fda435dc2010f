/** Written before or after the tuning that it tests; the people who tune never look into `blind/`. */
export interface ScriptedTalk {
  readonly name: string;
  /** Null is a visitor. */
  readonly as: string | null;
  readonly language: 'ko' | 'en';
  readonly blind: boolean;
  readonly lines: readonly Line[];
  readonly portal: ExpectedPortal;
}

export interface Line {
  /** What the person writes; free-text values stand in `[…]`, so that no perturbation touches them. */
  readonly text: string;
  /** One string per outcome, see `hears.ts`. */
  readonly hears: readonly string[];
  /** How long the person was silent before it. */
  readonly afterMs?: number;
}

/** The rows that are new or different at the end, each with the properties that count; `company`, `organization` and `settleId` by name. */
export type ExpectedPortal = 'unchanged' | Readonly<Record<string, readonly Row[]>>;

export type Row = Readonly<Record<string, unknown>>;

type Unmarked = Omit<ScriptedTalk, 'blind'>;

export const KIM = 'kim@gaon.example';
export const LEE = 'lee@gaon.example';
export const PARK = 'park@gaon.example';
export const CHOI = 'choi@nuri.example';
export const HAN = 'han@daon.example';
export const YOON = 'yoon@maru.example';
export const SEO = 'seo@maru.example';
export const MIN = 'min@support.example';
export const GUEST = 'guest@example.com';

export function blind(...talks: readonly Unmarked[]): readonly ScriptedTalk[] {
  return talks.map((talk) => ({ ...talk, blind: true }));
}

export function open(...talks: readonly Unmarked[]): readonly ScriptedTalk[] {
  return talks.map((talk) => ({ ...talk, blind: false }));
}

export function ko(name: string, as: string | null, portal: ExpectedPortal, ...lines: readonly Line[]): Unmarked {
  return { name, as, language: 'ko', lines, portal };
}

export function en(name: string, as: string | null, portal: ExpectedPortal, ...lines: readonly Line[]): Unmarked {
  return { name, as, language: 'en', lines, portal };
}

export function says(text: string, ...hears: readonly string[]): Line {
  return { text, hears };
}

export function later(afterMs: number, text: string, ...hears: readonly string[]): Line {
  return { text, hears, afterMs };
}

export function invited(email: string, role: string, company: string): ExpectedPortal {
  return { Invitation: [invitation(email, role, company)] };
}

export function invitation(email: string, role: string, company: string): Row {
  return { email, role, company, state: 'pending' };
}

export function cancelled(email: string): ExpectedPortal {
  return { Invitation: [{ email, state: 'cancelled' }] };
}

/** A new sender name waits for its review. */
export function senderName(name: string, company: string): Row {
  return { name, company, state: 'pending_review' };
}

export const TICKET: ExpectedPortal = { Ticket: [{ state: 'waiting' }] };
