import { z } from 'zod';

/** What a person typed, without what no database can keep: NUL and halves of characters. */
export function saidText(maxLength: number) {
  return z
    .string()
    .max(maxLength)
    .transform((text) => text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD'))
    .refine((text) => text.trim() !== '', { error: 'must say something' });
}
