import { join } from 'node:path';
import { flows } from '../../../src/flows/index.ts';
import type { Model } from '../../../src/llm/model.ts';
import { readTemplate } from '../../../src/llm/prompt.ts';
import { dropSecrets } from '../../../src/portal/formats/secrets.ts';
import type { Command } from '../../../src/understanding/command.ts';
import { createEar } from '../../../src/understanding/model.ts';
import type { Situation } from '../../../src/understanding/situation.ts';
import type { Ears } from '../ears.ts';

/** Who says what. */
export interface Line {
  readonly text: string;
  readonly as: string;
}

const PROMPTS = join(import.meta.dirname, '../../../prompts');
const THINKS_WITHIN_MS = 8_000;

/** The same ears with a model where the rules are not sure: every line is heard once, one after the other. */
export async function modelArm(ears: Ears, model: Model, lines: readonly Line[]): Promise<Ears> {
  const ear = createEar({
    model,
    template: readTemplate(PROMPTS, 'understand'),
    tasks: flows,
    articles: () => ears.knowledge.articles,
  });
  const heard = new Map<Situation, Map<string, Command[]>>();
  for (const { text, as } of lines) {
    const situation = ears.situation(as);
    const hearing = {
      signal: AbortSignal.timeout(THINKS_WITHIN_MS),
      flows: () => flows.map(({ name }) => name),
      recent: async () => [],
    };
    const ofPerson = heard.get(situation) ?? new Map<string, Command[]>();
    ofPerson.set(text, await ear(dropSecrets(text).text, situation, hearing));
    heard.set(situation, ofPerson);
  }
  return { ...ears, hear: (text, situation) => heard.get(situation)?.get(text) ?? ears.hear(text, situation) };
}
