import { z } from 'zod';
import { no, ok, type Result } from '../result.ts';
import type { Action } from './action.ts';
import { OPERATING_IP_CODES, type OperatingIpListReason } from './formats/operating-ips.ts';
import type { Refusal } from './refusal.ts';
import { type Reason, VALIDATION_WORDS } from './validation-words.ts';

/** One value in its canonical form, or the rule of its format that it breaks. */
export function parseValue(action: Action, slot: string, value: unknown): Result<unknown, Refusal> {
  const schema = Object.hasOwn(action.input.shape, slot) ? action.input.shape[slot] : undefined;
  if (schema === undefined) throw new Error(`${action.name} has no value named ${slot}.`);
  const parsed = z.safeParse(schema, value);
  return parsed.success ? ok(parsed.data) : no(refusalOf(slot, parsed.error));
}

/** The values that pass, and the refusal of the first that does not. */
export function parseKnown(action: Action, values: Readonly<Record<string, unknown>>) {
  const known: Record<string, unknown> = {};
  let refusal: Refusal | undefined;
  for (const slot of Object.keys(action.input.shape)) {
    if (values[slot] === undefined) continue;
    const parsed = parseValue(action, slot, values[slot]);
    if (!parsed.ok) refusal ??= parsed.refusal;
    else if (parsed.value !== undefined) known[slot] = parsed.value;
  }
  return { known, refusal };
}

/** All that the change needs, or the value that is missing. */
export function parseAll(
  action: Action,
  known: Readonly<Record<string, unknown>>,
): Result<Record<string, unknown>, Refusal> {
  const parsed = action.input.safeParse(known);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return no(refusalOf(String(issue?.path[0] ?? ''), parsed.error));
}

export function missing(slot: string): Refusal {
  return { code: 'VALIDATION', slot, reason: 'missing' };
}

function refusalOf(slot: string, { issues }: z.core.$ZodError): Refusal {
  const [issue] = issues;
  const message = issue?.message ?? '';
  const code = message.startsWith('ip.')
    ? OPERATING_IP_CODES[message.slice('ip.'.length) as OperatingIpListReason]
    : 'VALIDATION';
  if (code !== 'VALIDATION') return { code, slot };
  return {
    code,
    slot,
    reason: isReason(message) ? message : issue?.code === 'invalid_type' ? 'missing' : 'choice.unknown',
  };
}

function isReason(message: string): message is Reason {
  return Object.hasOwn(VALIDATION_WORDS, message);
}
