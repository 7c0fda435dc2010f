import { ACCOUNT } from './outside/account.ts';
import { BUSINESS } from './outside/business.ts';
import { CHANNELS } from './outside/channels.ts';
import { DEVELOPERS_CONSOLE } from './outside/developers-console.ts';
import { DEVELOPMENT } from './outside/development.ts';
import { ERRANDS } from './outside/errands.ts';
import { FIRMS } from './outside/firms.ts';
import { IDENTITY } from './outside/identity.ts';
import { MESSAGES } from './outside/messages.ts';
import { MONEY } from './outside/money.ts';
import { SITE } from './outside/site.ts';
import { SMALL_TALK } from './outside/small-talk.ts';
import type { Subjects } from './outside/subjects.ts';
import { WALLET } from './outside/wallet.ts';
import { WORDS } from './outside/words.ts';
import { WORLD } from './outside/world.ts';

/** What people ask here although no article covers it; what is likelier one of these is not known. */
export const OUTSIDE_SUBJECTS: Subjects = [
  ...MESSAGES,
  ...DEVELOPMENT,
  ...ACCOUNT,
  ...MONEY,
  ...IDENTITY,
  ...FIRMS,
  ...WORLD,
  ...WALLET,
  ...CHANNELS,
  ...DEVELOPERS_CONSOLE,
  ...SITE,
  ...BUSINESS,
  ...ERRANDS,
  ...SMALL_TALK,
  ...WORDS,
];
