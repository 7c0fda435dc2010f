import { contracts } from './contracts.ts';
import { institutions } from './institutions.ts';
import { invitations } from './invitations.ts';
import { inviting } from './inviting.ts';
import { looking } from './looking.ts';
import { refusals } from './refusals.ts';
import { repairsEn } from './repairs-en.ts';
import { repairsKo } from './repairs-ko.ts';

/** Written from the specification alone, before the words that understanding knows were read. */
export const blindTalks = [
  ...inviting,
  ...invitations,
  ...institutions,
  ...contracts,
  ...looking,
  ...refusals,
  ...repairsKo,
  ...repairsEn,
];
