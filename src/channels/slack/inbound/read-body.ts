import { z } from 'zod';

const object = z.record(z.string(), z.unknown());

export type Body = Readonly<Record<string, unknown>>;

/** What Slack sent: JSON, a form, or a form with JSON in one field. undefined: none of them. */
export function readBody(raw: string, contentType: string): Body | undefined {
  if (!contentType.startsWith('application/x-www-form-urlencoded')) return parse(raw);
  const form = Object.fromEntries(new URLSearchParams(raw));
  return form.payload === undefined ? form : parse(form.payload);
}

function parse(json: string): Body | undefined {
  try {
    return object.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
