import type { Request } from 'express';
import type { Language } from '../../message/text.ts';

/** Korean, unless the reader asks for other languages only. */
export function languageOf(request: Request): Language {
  return request.acceptsLanguages('ko', 'en') === 'ko' ? 'ko' : 'en';
}
