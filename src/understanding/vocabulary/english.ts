import { actionWords } from './actions.ts';
import { thingWords } from './things.ts';

const SHORTEST = 5;

/** The English words of the vocabulary, spelt out; a stem ("upgrad") also with its e. */
export const englishWords: readonly string[] = [...actionWords, ...thingWords]
  .flatMap(({ source }) => source.replaceAll(/\\[a-z]/g, ' ').match(/[a-z]{4,}/g) ?? [])
  .flatMap((word) => [word, `${word}e`, `${word}s`])
  .filter((word) => word.length >= SHORTEST);
