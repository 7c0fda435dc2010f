import type { CommandCase } from '../../command-case.ts';
import { contracts } from './contracts.ts';
import { institutions } from './institutions.ts';
import { members } from './members.ts';
import { money } from './money.ts';
import { peopleAndDoors } from './people-and-doors.ts';

/** Requests in one sentence, written before any word list was read; nobody who tunes may read them. */
export const blindCommands: readonly CommandCase[] = [
  ...members,
  ...institutions,
  ...contracts,
  ...money,
  ...peopleAndDoors,
];
