import type { Reworded } from '../llm/check-sentence.ts';

const SENTENCE = /\{\s*"text"\s*:\s*("(?:[^"\\]|\\.)*")\s*,\s*"quote"\s*:\s*("(?:[^"\\]|\\.)*")\s*\}/gu;

/** The sentences that have come whole while an answer is still being said. */
export function sentencesSoFar(json: string): Reworded[] {
  return [...json.matchAll(SENTENCE)].flatMap(([, text = '', quote = '']) => {
    try {
      return [{ text: String(JSON.parse(text)), quote: String(JSON.parse(quote)) }];
    } catch {
      return []; // not JSON after all: the whole answer will not be either
    }
  });
}
