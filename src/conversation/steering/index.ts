import { learnGuesses, openGuess } from '../../knowledge/guess.ts';
import { kept } from '../../knowledge/kept.ts';
import { DAILY_LIFE } from '../../knowledge/outside/daily-life.ts';
import { SMALL_TALK } from '../../knowledge/outside/small-talk.ts';
import { WORLD } from '../../knowledge/outside/world.ts';
import type { Requests } from '../../knowledge/wish.ts';
import type { Steering } from '../../understanding/situation.ts';
import { BACK } from './back.ts';
import { CANCEL } from './cancel.ts';
import { DENY } from './deny.ts';
import { DONT_KNOW } from './dont-know.ts';
import { HAND_OVER } from './hand-over.ts';
import { HELP } from './help.ts';
import { NONE } from './none.ts';
import { REPEAT } from './repeat.ts';
import { RESTART } from './restart.ts';
import { SKIP } from './skip.ts';
import { WAIT } from './wait.ts';
import { WHY } from './why.ts';

const WAYS = {
  back: BACK,
  cancel: CANCEL,
  deny: DENY,
  dont_know: DONT_KNOW,
  hand_over: HAND_OVER,
  help: HELP,
  repeat: REPEAT,
  restart: RESTART,
  skip: SKIP,
  wait: WAIT,
  why: WHY,
} as const satisfies Readonly<Record<Steering, readonly string[]>>;

/** All ways of moving a task. */
export const STEERED: readonly string[] = Object.values(WAYS).flat();

/** What people talk about besides, which steers nothing either. */
const TALK = [...SMALL_TALK, ...DAILY_LIFE, ...WORLD];

/** Less sure is not enough to move somebody's task. */
const SURE = 0.7;

/** Learns from how people steer a task in their own words; a yes is none of these, it is heard by rule alone. */
export function createSteering(requests: Requests): (text: string) => Steering | undefined {
  const rest = [...NONE, ...Object.values(requests).flat(), ...TALK.flat()];
  const guess = openGuess(kept('steering', [WAYS, rest], () => learnGuesses(WAYS, rest)));
  return (text) => {
    const { as, sure } = guess(text);
    return sure >= SURE && isSteering(as) ? as : undefined;
  };
}

function isSteering(name: string): name is Steering {
  return Object.hasOwn(WAYS, name);
}
