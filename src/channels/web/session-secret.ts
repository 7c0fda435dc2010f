import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SECRET_BYTES = 32;

/** A secret made once and kept in a folder, readable by its owner alone, so that sessions survive a restart. */
export async function keepSessionSecret(folder: string): Promise<string> {
  const path = join(folder, 'jwt-secret');
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(path, randomBytes(SECRET_BYTES).toString('base64url'), { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const secret = (await readFile(path, 'utf8')).trim();
  if (Buffer.from(secret, 'base64url').length >= SECRET_BYTES) return secret;
  throw new Error(
    `The session secret in ${path} is damaged. Remove the file, and a new one is made at the next start.`,
  );
}
