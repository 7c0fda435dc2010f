import OpenAI from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import type { z } from 'zod';
import { boundedFetch } from './bounded-fetch.ts';
import type { Prompt } from './prompt.ts';

export interface ClientSettings {
  readonly apiKey?: string | undefined;
  /** Any compatible server; its query (`?api-version=…`) goes with every request. */
  readonly baseUrl?: string | undefined;
  readonly model: string;
}

export interface Request {
  readonly prompt: Prompt;
  readonly name: string;
  readonly shape: z.ZodType;
  readonly mostTokens: number;
  readonly signal: AbortSignal;
  /** Told what has been said so far, while it is being said. */
  readonly onText?: ((soFar: string) => void) | undefined;
}

export interface Usage {
  readonly input: number;
  readonly output: number;
}

/** `text` is null when the model declined. */
export interface Said {
  readonly text: string | null;
  readonly usage: Usage;
}

export type Send = (request: Request) => Promise<Said>;

/** Speaks to an OpenAI-compatible server. Throws whatever goes wrong; `isPassing` tells whether a second try may help. */
export function createClient({ apiKey, baseUrl, model }: ClientSettings): Send {
  const { baseURL, query } = addressOf(baseUrl);
  const key = apiKey ?? 'none'; // servers on the own machine ask for none
  const client = new OpenAI({
    apiKey: key,
    ...(baseURL === undefined ? {} : { baseURL }),
    defaultQuery: query,
    defaultHeaders: isAzure(baseURL) ? { 'api-key': key, authorization: null } : {},
    organization: null,
    project: null,
    maxRetries: 0, // its own waits as long as the server likes
    logLevel: 'off', // it would log what was asked
    fetch: boundedFetch(),
  });
  return (request) => (request.onText ? stream(client, model, request) : ask(client, model, request));
}

/** A busy or broken server, or a connection that broke. */
export function isPassing(error: unknown): boolean {
  if (error instanceof OpenAI.APIUserAbortError || error instanceof OpenAI.APIConnectionTimeoutError) return false;
  if (error instanceof OpenAI.APIConnectionError) return true;
  return error instanceof OpenAI.APIError && (error.status === 429 || (error.status ?? 0) >= 500);
}

async function ask(client: OpenAI, model: string, request: Request): Promise<Said> {
  const answer = await client.chat.completions.create(bodyOf(model, request), { signal: request.signal });
  const [choice] = answer.choices;
  if (!choice || choice.finish_reason === 'length') throw new Error('the answer was cut off');
  return { text: choice.message.refusal ? null : choice.message.content, usage: usageOf(answer.usage) };
}

async function stream(client: OpenAI, model: string, request: Request): Promise<Said> {
  const body = { ...bodyOf(model, request), stream: true as const, stream_options: { include_usage: true } };
  const parts = await client.chat.completions.create(body, { signal: request.signal });
  let [text, isDeclined, isWhole, usage] = ['', false, false, usageOf(undefined)];
  for await (const { choices, usage: counted } of parts) {
    const [choice] = choices;
    text += choice?.delta.content ?? '';
    isDeclined ||= Boolean(choice?.delta.refusal);
    isWhole ||= choice?.finish_reason === 'stop';
    if (counted) usage = usageOf(counted);
    if (choice?.delta.content) request.onText?.(text);
  }
  if (!isWhole) throw new Error('the answer was cut off');
  return { text: isDeclined ? null : text, usage };
}

function bodyOf(model: string, { prompt, name, shape, mostTokens }: Request) {
  return {
    model,
    messages: [
      { role: 'system' as const, content: prompt.instructions },
      { role: 'user' as const, content: prompt.data },
    ],
    response_format: zodResponseFormat(shape, name),
    max_completion_tokens: mostTokens,
  };
}

function usageOf(usage: OpenAI.CompletionUsage | null | undefined): Usage {
  return { input: count(usage?.prompt_tokens), output: count(usage?.completion_tokens) };
}

/** A server may count wrongly; the counters may not. */
function count(tokens: unknown): number {
  return typeof tokens === 'number' && Number.isFinite(tokens) && tokens > 0 ? tokens : 0;
}

function addressOf(baseUrl: string | undefined): { baseURL?: string; query: Record<string, string> } {
  if (baseUrl === undefined) return { query: {} };
  const url = new URL(baseUrl);
  const query = Object.fromEntries(url.searchParams);
  url.search = '';
  return { baseURL: url.href.replace(/\/+$/, ''), query };
}

function isAzure(baseURL: string | undefined): boolean {
  return baseURL !== undefined && /\.azure\.com$/i.test(new URL(baseURL).hostname);
}
