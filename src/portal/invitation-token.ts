import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** What a mail carries, and what is stored of it. */
export function newInvitationToken(): { token: string; tokenHash: string } {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  return { token, tokenHash: hashOfToken(token) };
}

export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
