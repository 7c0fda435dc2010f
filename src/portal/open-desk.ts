import { isDeepStrictEqual } from 'node:util';
import type { Db } from '../storage/db.ts';
import type { ActionName, Counter, PortalSettings } from './action.ts';
import { ACTIONS, isActionName } from './actions/index.ts';
import type { Actor } from './actor.ts';
import { auditRefusal } from './audit.ts';
import { commit } from './commit.ts';
import type { Desk } from './desk.ts';
import { parseKnown, parseValue } from './parse-values.ts';
import type { Right } from './permissions.ts';
import type { Portfolio } from './portfolio.ts';
import { prepare } from './prepare.ts';
import { readPortfolio } from './read-portfolio.ts';
import type { Refusal } from './refusal.ts';
import { hasRight, mayNot, standing } from './standing.ts';

/** What someone may see, read as that actor. */
export interface Seen {
  readonly actor: Actor;
  readonly portfolio: Portfolio;
}

interface Transaction {
  readonly db: Db;
  readonly now: Date;
  readonly settings: PortalSettings;
  readonly seen?: Seen | undefined;
}

/** A person's desk in one transaction; what they may see is read when it is first needed, unless just seen. */
export function openDesk(actor: Actor, { db, now, settings, seen: before }: Transaction): Desk {
  const isSame = before !== undefined && isDeepStrictEqual(before.actor, actor);
  let seen = isSame ? Promise.resolve(before.portfolio) : undefined;
  const portfolio = () => {
    seen ??= readPortfolio(db, actor, now);
    return seen;
  };
  const counter = async (): Promise<Counter> => ({ ...settings, actor, now, portfolio: await portfolio() });
  return {
    actor,
    now,
    may: (right) => hasRight(actor, right),
    mayNot: (what) => roleRefusal(actor, what),
    mayEver: async (action) => standing(await counter(), ACTIONS[action].rights),
    portfolio,
    whyNot: async (action, values) => whyNot(await counter(), action, values),
    parse: (action, slot, value) => parseValue(ACTIONS[action], slot, value),
    prepare: async (action, values) => prepare({ ...(await counter()), db }, action, values),
    commit: async (proposalId) => {
      const committed = await commit({ ...settings, actor, db, now }, proposalId);
      seen = undefined;
      return committed;
    },
    recordRefusal: (what, refusal) => auditRefusal(db, { actor, action: what, refusal, now }),
  };
}

function roleRefusal(actor: Actor, what: Right | ActionName | null): Refusal | undefined {
  if (what === null) return actor.kind === 'anonymous' ? { code: 'AUTH_REQUIRED' } : undefined;
  return mayNot(actor, isActionName(what) ? ACTIONS[what].rights : [what]);
}

/** The rules over what is known, then the form of what does not pass. */
function whyNot(counter: Counter, name: ActionName, values: Readonly<Record<string, unknown>>): Refusal | undefined {
  const { known, refusal } = parseKnown(ACTIONS[name], values);
  return ACTIONS[name].whyNot(counter, known) ?? refusal;
}
