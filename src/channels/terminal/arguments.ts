import { parseArgs } from 'node:util';
import type { Language } from '../../message/text.ts';

export interface ChatArguments {
  /** The e-mail of the demo person who speaks; an anonymous visitor when left out. */
  readonly as: string | undefined;
  readonly json: boolean;
  readonly language: Language;
  /** A server to talk to. */
  readonly url: string | undefined;
}

const USAGE = 'npm run chat -- [--as kim@gaon.example] [--lang ko|en] [--json] [--url http://127.0.0.1:3000]';

/** Throws with the usage when they cannot be understood. */
export function readArguments(words: readonly string[]): ChatArguments {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        as: { type: 'string' },
        json: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'ko' },
        url: { type: 'string' },
      },
    });
    const { as, json, lang, url } = values;
    if (lang !== 'ko' && lang !== 'en') throw new Error('--lang is ko or en.');
    if (url !== undefined && !/^https?:\/\//.test(url)) throw new Error('--url is an http(s) address.');
    return { as, json, language: lang, url: url?.replace(/\/+$/, '') };
  } catch (cause) {
    throw new Error(`${cause instanceof Error ? cause.message : 'These words cannot be understood.'}\n${USAGE}`, {
      cause,
    });
  }
}
