import { createHash } from 'node:crypto';

/** The same uuid for the same name in every demo database, e.g. `demoId('company', '가온딜러')`. */
export function demoId(type: string, name: string): string {
  const bytes = createHash('sha256').update(`${type}:${name}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80; // version 8: made by our own rule
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
