import { createHash, randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';

const TOKEN_BYTES = 24;
const TOKEN = /^[\w-]{32}$/;
const COOKIE = /(?:^|;\s*)visitor=([^;]*)/;
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** A new secret of an anonymous visitor, 192 bits. */
export function makeVisitorToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What a visitor is known by inside: never the secret itself. */
export function hashVisitorToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The secret a request brings along, as its header or its cookie. */
export function readVisitorToken(request: Request): string | undefined {
  const token = request.get('x-visitor-token') ?? COOKIE.exec(request.get('cookie') ?? '')?.[1];
  return token !== undefined && TOKEN.test(token) ? token : undefined;
}

/** Hands a new visitor its secret where scripts of the page cannot read it. */
export function setVisitorCookie(response: Response, token: string, secure: boolean): void {
  response.cookie('visitor', token, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: KEPT_MS });
}
