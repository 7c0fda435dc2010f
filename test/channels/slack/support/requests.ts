import { createHmac } from 'node:crypto';

export const SECRET = 'signing-secret-of-tests';

export interface SignOptions {
  readonly at?: number;
  readonly secret?: string;
  readonly version?: string;
  readonly contentType?: string;
  readonly headers?: Record<string, string>;
}

export interface SignedRequest {
  readonly body: string;
  readonly headers: Record<string, string>;
}

/** What Slack would send, signed as Slack does. */
export function sign(body: string, options: SignOptions): SignedRequest {
  const { secret = SECRET, version = 'v0', contentType = 'application/json' } = options;
  const at = String(options.at ?? Math.floor(Date.now() / 1000));
  const mac = createHmac('sha256', secret).update(`${version}:${at}:${body}`).digest('hex');
  const signed = { 'x-slack-request-timestamp': at, 'x-slack-signature': `${version}=${mac}` };
  return { body, headers: { 'content-type': contentType, ...signed, ...options.headers } };
}

export function event(body: object, options: SignOptions = {}): SignedRequest {
  return sign(JSON.stringify(body), options);
}

const FORM = { contentType: 'application/x-www-form-urlencoded; charset=utf-8' };

export function interaction(payload: object, options: SignOptions = {}): SignedRequest {
  return sign(new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), { ...FORM, ...options });
}

export function command(fields: Record<string, string>, options: SignOptions = {}): SignedRequest {
  return sign(new URLSearchParams(fields).toString(), { ...FORM, ...options });
}
