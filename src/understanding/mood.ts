import { ENGLISH_STATEMENT, MUSING, REPORT, STATEMENT } from './mood/no-wish.ts';
import { PROHIBITION } from './mood/prohibition.ts';
import { ABILITY, CONSEQUENCE, EXPLANATION, OTHERS_ABILITY, QUESTION_FORM, QUESTION_WORD } from './mood/question.ts';
import { IMPERATIVE, PLEA, WILL } from './mood/request.ts';
import { HOW_TO, OWN, SEEING, SHOWN, STATE, SYMPTOM } from './mood/subject.ts';
import { hangulCompact } from './plain.ts';

/**
 * What a sentence wants, read from its ending: the one place for these rules. The order is the order of the checks.
 * By the rules only a request may start a change; a question, a bare topic, a symptom never does (`wished.ts` has
 * the one exception, what is learnt to be surely wanted).
 */
export type Mood = 'prohibition' | 'ability' | 'question' | 'request' | 'bare';

export function moodOf(clause: string): Mood {
  const text = clause.trim();
  if (CONSEQUENCE.test(text)) return 'question';
  if (PROHIBITION.test(text)) return 'prohibition';
  if (MUSING.test(text)) return QUESTION_FORM.test(text) ? 'question' : 'bare';
  if (OTHERS_ABILITY.test(text)) return 'ability';
  const pleads = isPlea(text);
  if (pleads && !EXPLANATION.test(text)) return 'request';
  if (ABILITY.test(text)) return 'ability';
  if (QUESTION_WORD.test(text) || QUESTION_FORM.test(text)) return 'question';
  if ((isSymptom(text) || UNWANTED.test(text)) && !pleads) return 'bare';
  if (pleads || WILL.test(text) || IMPERATIVE.test(text)) return 'request';
  return 'bare';
}

/** Ends as a question does. */
export function isAsked(text: string): boolean {
  return QUESTION_FORM.test(text.trim());
}

/** What is said before is the reason for what is said last. */
const AFTERWARDS = /(?<=는데|은데|돼서|해서|아서|어서|니까|대요|데요|[,.;!])\s+(?=\S+\s?\S)/;
const COMPLAINT =
  /왜\s?(?:이렇게|이리|이케|일케)|(?:너무|진짜|정말|참|되게)\s?(?:복잡|어렵|어려|느리|느려|번거|불편|답답|짜증)|\bwhy (?:is|are|does) (?:this|it|that|everything|these things?) (?:have to be )?(?:so|such)\b/i;
const UNWANTED = /\b(?:don't|do not|no longer) need\b(?!.*,)/i;

/** Tells what was done, or thinks aloud: names and all, it asks for nothing. */
export function isNoWish(text: string): boolean {
  return (REPORT.test(text.trim()) && !PLEA.test(text)) || MUSING.test(text);
}

/** Asks us to do it, not only for it to be so. */
export function isPlea(text: string): boolean {
  return PLEA.test(text);
}

/** Tells how something is in a whole sentence and asks for nothing to be put before the eyes. */
export function isStatement(text: string): boolean {
  const said = text.trim();
  if (PLEA.test(said)) return false;
  return ENGLISH_STATEMENT.test(said) || (STATEMENT.test(said) && !SHOWN.test(said));
}

/** Something does not work: neither a no nor a request. */
export function isSymptom(text: string): boolean {
  return SYMPTOM.test(text.split(AFTERWARDS).at(-1) ?? text);
}

/** About the asker's own things and how they stand now: the read, not the article. */
export function isAboutOwn(text: string): boolean {
  return OWN.test(text);
}

/** Asks how something stands now. */
export function isAboutState(text: string): boolean {
  return STATE.test(text);
}

/** A sigh about how things are, not a question about them. */
export function isComplaint(text: string): boolean {
  return COMPLAINT.test(text);
}

/** Asks for the rule or the way, not for the thing. */
export function isHowTo(text: string): boolean {
  return HOW_TO.test(text) || HOW_TO.test(hangulCompact(text));
}

/** Asks for something to be put before the eyes: "보여줘", "let me see". */
export function isToBeShown(text: string): boolean {
  return SHOWN.test(text);
}

/** Asks politely for something to be shown: "볼 수 있을까요", "can we see". */
export function isAskedToSee(text: string): boolean {
  return SEEING.test(text);
}
