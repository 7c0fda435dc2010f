import { ACCOUNT } from './outside/account.ts';
import { DEVELOPMENT } from './outside/development.ts';
import { FIRMS } from './outside/firms.ts';
import { IDENTITY } from './outside/identity.ts';
import { MESSAGES } from './outside/messages.ts';
import { MONEY } from './outside/money.ts';
import type { Subjects } from './outside/subjects.ts';
import { WORLD } from './outside/world.ts';

/** What people ask here although no article covers it; whatever is closest to one of these is not known. */
export const OUTSIDE_SUBJECTS: Subjects = [
  ...MESSAGES,
  ...DEVELOPMENT,
  ...ACCOUNT,
  ...MONEY,
  ...IDENTITY,
  ...FIRMS,
  ...WORLD,
];
