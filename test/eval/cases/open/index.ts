import type { FaqCase } from '../faq-case.ts';
import { colloquial, indirect, plain, symptom } from './answered.ts';
import { asPeopleType } from './as-people-type.ts';
import { askedAgain } from './asked-again.ts';
import { keyboard, spacing, typo } from './mistakes.ts';
import { toldAsItIs } from './told-as-it-is.ts';
import { compound, gap, nearOutOfScope, outOfScope, smallTalk } from './unanswered.ts';

/** For those who tune: written before the tuning as well, but read during it. */
export const openCases: readonly FaqCase[] = [
  plain,
  colloquial,
  typo,
  spacing,
  keyboard,
  indirect,
  symptom,
  compound,
  gap,
  outOfScope,
  nearOutOfScope,
  smallTalk,
  askedAgain,
  toldAsItIs,
  asPeopleType,
].flat();
