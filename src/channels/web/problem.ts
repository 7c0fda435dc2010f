import { STATUS_CODES } from 'node:http';
import type { Request, Response } from 'express';
import type { Text } from '../../message/text.ts';
import { languageOf } from './language.ts';

export type ProblemCode = keyof typeof PROBLEMS;

// biome-ignore format: a table
const PROBLEMS = {
  MALFORMED:              { status: 400, detail: { ko: '요청 형식이 맞지 않아요. 내용을 확인하고 다시 보내 주세요.', en: 'The request has the wrong form. Please check it and send it again.' } },
  TEXT_TOO_LONG:          { status: 400, detail: { ko: '메시지는 2,000자까지 보낼 수 있어요. 나누어서 보내 주세요.', en: 'A message can have 2,000 characters. Please send it in parts.' } },
  UNAUTHENTICATED:        { status: 401, detail: { ko: '로그인이 만료되었거나 올바르지 않아요. 다시 로그인해 주세요.', en: 'Your session has ended or is not valid. Please sign in again.' } },
  AUTH_REQUIRED:          { status: 401, detail: { ko: '로그인이 필요해요. 로그인한 뒤 다시 시도해 주세요.', en: 'This needs a session. Please sign in and try again.' } },
  ORIGIN_NOT_ALLOWED:     { status: 403, detail: { ko: '다른 사이트에서 보낸 요청은 받지 않아요. 도우미 페이지에서 다시 시도해 주세요.', en: 'Requests from other sites are not accepted. Please try again on the assistant’s own page.' } },
  NOT_FOUND:              { status: 404, detail: { ko: '찾을 수 없어요. 주소를 확인해 주세요.', en: 'There is nothing here. Please check the address.' } },
  LINK_CODE_INVALID:      { status: 404, detail: { ko: '연결 코드가 올바르지 않거나 만료되었어요. 새 코드를 받아 주세요.', en: 'This link code is not valid or has expired. Please get a new one.' } },
  TOO_LARGE:              { status: 413, detail: { ko: '요청이 너무 커요. 16 KiB 이하로 보내 주세요.', en: 'The request is too large. Please keep it within 16 KiB.' } },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, detail: { ko: 'JSON(UTF-8)만 받아요. Content-Type을 application/json으로 보내 주세요.', en: 'Only JSON in UTF-8 is accepted. Please send it as application/json.' } },
  RATE_LIMITED:           { status: 429, detail: { ko: '요청이 너무 많아요. 잠시 뒤에 다시 시도해 주세요.', en: 'There have been too many requests. Please try again in a moment.' } },
  TOO_MANY_STREAMS:       { status: 429, detail: { ko: '열린 창이 너무 많아요. 다른 창을 닫고 다시 시도해 주세요.', en: 'Too many windows are open. Please close one and try again.' } },
  INTERNAL:               { status: 500, detail: { ko: '문제가 생겨 처리하지 못했어요. 다시 시도해 주세요.', en: 'Something went wrong and this was not done. Please try again.' } },
  UPSTREAM_UNAVAILABLE:   { status: 503, detail: { ko: '지금은 서비스를 잠시 이용할 수 없어요. 잠시 뒤에 다시 시도해 주세요.', en: 'The service is not available right now. Please try again in a moment.' } },
} satisfies Record<string, { status: number; detail: Text }>;

export interface ProblemDetails {
  readonly retryAfterSeconds?: number;
  /** For developers: what is wrong with which field. */
  readonly errors?: readonly string[];
}

/** Answers with one of the table's problems (RFC 9457). */
export function sendProblem(
  request: Request,
  response: Response,
  code: ProblemCode,
  details: ProblemDetails = {},
): void {
  if (details.retryAfterSeconds !== undefined) response.set('retry-after', String(details.retryAfterSeconds));
  const { status, detail } = PROBLEMS[code];
  writeProblem(response, {
    status,
    code,
    detail: detail[languageOf(request)],
    ...(details.errors && { errors: details.errors }),
  });
}

/** Answers with a problem whose words come from elsewhere. */
export function writeProblem(
  response: Response,
  problem: { status: number; code: string; detail: string; errors?: readonly string[] },
): void {
  response
    .status(problem.status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', title: STATUS_CODES[problem.status], ...problem }));
}
