import type { FaqCase } from '../faq-case.ts';
import { asPeopleType } from './as-people-type.ts';
import { askedAgain } from './asked-again.ts';
import { colloquial } from './colloquial.ts';
import { compound } from './compound.ts';
import { gap } from './gap.ts';
import { indirect } from './indirect.ts';
import { keyboard, spacing, typo } from './mistakes.ts';
import { nearOutOfScope, outOfScope, smallTalk } from './outside.ts';
import { plain } from './plain.ts';
import { symptom } from './symptom.ts';
import { toldAsItIs } from './told-as-it-is.ts';

/** Written from the product's facts before any word list was read; nobody who tunes may read them. */
export const blindCases: readonly FaqCase[] = [
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
