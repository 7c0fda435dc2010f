import { createInterface } from 'node:readline';
import type { ChatArguments } from './arguments.ts';
import { chat } from './chat.ts';
import { openTalk, type Place } from './open-talk.ts';

export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly errors: NodeJS.WritableStream;
  /** Whether a person sits in front of it. */
  readonly isPerson: boolean;
}

/** A whole chat in a terminal; returns the exit code. */
export async function runChat(asked: ChatArguments, place: Place, terminal: Terminal): Promise<number> {
  const { input, output, errors, isPerson } = terminal;
  const { json, language } = asked;
  const opened = await openTalk(asked, place);
  if (!opened.ok) {
    errors.write(`${opened.refusal[language]}\n`);
    return 1;
  }
  const mode = json ? 'json' : isPerson ? 'people' : 'script';
  const lines = createInterface({ input, prompt: '> ', ...(mode === 'people' && { output }) });
  const print = (text: string): void => {
    output.write(`${text}\n`);
    if (mode === 'people') lines.prompt(true);
  };
  try {
    await chat({ talk: opened.value.talk, lines, print, mode, language });
  } finally {
    await opened.value.close();
  }
  return 0;
}
