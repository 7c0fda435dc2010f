import { createRemoteJWKSet, decodeProtectedHeader, errors, type JWTVerifyOptions, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { no, ok, type Result } from '../../result.ts';

/** Tells whom a bearer token speaks for, and in demo mode makes such tokens. */
export interface Sessions {
  personOf(token: string): Promise<Result<string, 'UNAUTHENTICATED' | 'UPSTREAM_UNAVAILABLE'>>;
  sign(personId: string): Promise<string>;
}

export interface SessionOptions {
  /** For HS256. */
  secret?: string | undefined;
  /** Where the keys for RS256 and ES256 are. */
  jwksUrl?: string | undefined;
  personExists: (personId: string) => Promise<boolean>;
  clock: () => Date;
}

type Verify = (token: string, options: JWTVerifyOptions) => ReturnType<typeof jwtVerify>;

const SESSION_SECONDS = 12 * 60 * 60;
/** The keys could not be fetched: the token may be good. */
const KEYS_AWAY = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);

export function createSessions({ secret, jwksUrl, personExists, clock }: SessionOptions): Sessions {
  const key = secret === undefined ? undefined : new TextEncoder().encode(secret);
  const verifiers = createVerifiers(key, jwksUrl);
  const isSomeone = remembering(personExists);
  const personOf: Sessions['personOf'] = async (token) => {
    try {
      const verify = verifiers.get(decodeProtectedHeader(token).alg ?? 'none');
      if (!verify) return no('UNAUTHENTICATED');
      const { payload } = await verify(token, { requiredClaims: ['exp', 'sub'], currentDate: clock() });
      const person = z.uuid().safeParse(payload.sub);
      if (!person.success || !(await isSomeone(person.data.toLowerCase()))) return no('UNAUTHENTICATED');
      return ok(person.data.toLowerCase());
    } catch (error) {
      return no(refusalOf(error));
    }
  };
  const sign = (personId: string): Promise<string> => {
    if (!key) throw new Error('Sessions can be signed only with PORTAL_JWT_SECRET.');
    const now = Math.floor(clock().getTime() / 1000);
    const token = new SignJWT().setProtectedHeader({ alg: 'HS256' }).setSubject(personId);
    return token
      .setIssuedAt(now)
      .setExpirationTime(now + SESSION_SECONDS)
      .sign(key);
  };
  return { personOf, sign };
}

/** People are never deleted: whoever was there once is not looked up again. */
function remembering(personExists: SessionOptions['personExists']): SessionOptions['personExists'] {
  const known = new Set<string>();
  return async (personId) => {
    if (known.has(personId)) return true;
    const exists = await personExists(personId);
    if (exists) known.add(personId);
    return exists;
  };
}

/** By algorithm, so that a key only ever checks the signatures it is for. */
function createVerifiers(key: Uint8Array | undefined, jwksUrl: string | undefined): Map<string, Verify> {
  const verifiers = new Map<string, Verify>();
  if (key) verifiers.set('HS256', (token, options) => jwtVerify(token, key, { ...options, algorithms: ['HS256'] }));
  if (jwksUrl === undefined) return verifiers;
  const keys = createRemoteJWKSet(new URL(jwksUrl));
  for (const algorithm of ['RS256', 'ES256']) {
    verifiers.set(algorithm, (token, options) => jwtVerify(token, keys, { ...options, algorithms: [algorithm] }));
  }
  return verifiers;
}

/** Rethrows what is not about the token or its keys. */
function refusalOf(error: unknown): 'UNAUTHENTICATED' | 'UPSTREAM_UNAVAILABLE' {
  if (error instanceof errors.JOSEError) return KEYS_AWAY.has(error.code) ? 'UPSTREAM_UNAVAILABLE' : 'UNAUTHENTICATED';
  if (error instanceof TypeError && error.message === 'fetch failed') return 'UPSTREAM_UNAVAILABLE';
  if (error instanceof TypeError && error.message.includes('Protected Header')) return 'UNAUTHENTICATED';
  throw error;
}
