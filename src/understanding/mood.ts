import { PROHIBITION } from './mood/prohibition.ts';
import { ABILITY, EXPLANATION, QUESTION_FORM, QUESTION_WORD } from './mood/question.ts';
import { IMPERATIVE, PLEA, WILL } from './mood/request.ts';
import { OWN, STATE, SYMPTOM } from './mood/subject.ts';

/**
 * What a sentence wants, read from its ending: the one place for these rules. The order is the order of the checks.
 * Only a request may start a change; a question, a bare topic, a symptom never does.
 */
export type Mood = 'prohibition' | 'ability' | 'question' | 'request' | 'bare';

export function moodOf(clause: string): Mood {
  const text = clause.trim();
  if (PROHIBITION.test(text)) return 'prohibition';
  const isPlea = PLEA.test(text);
  if (isPlea && !EXPLANATION.test(text)) return 'request';
  if (ABILITY.test(text)) return 'ability';
  if (QUESTION_WORD.test(text) || QUESTION_FORM.test(text)) return 'question';
  if (isSymptom(text) && !isPlea) return 'bare';
  if (isPlea || WILL.test(text) || IMPERATIVE.test(text)) return 'request';
  return 'bare';
}

/** Something does not work: neither a no nor a request. */
export function isSymptom(text: string): boolean {
  return SYMPTOM.test(text);
}

/** About the asker's own things and how they stand now: the read, not the article. */
export function isAboutOwn(text: string): boolean {
  return OWN.test(text);
}

/** Asks how something stands now. */
export function isAboutState(text: string): boolean {
  return STATE.test(text);
}
