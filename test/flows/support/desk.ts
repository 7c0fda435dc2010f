import type { ActionName } from '../../../src/portal/action.ts';
import { ACTIONS } from '../../../src/portal/actions/index.ts';
import type { Actor, Member } from '../../../src/portal/actor.ts';
import type { Desk } from '../../../src/portal/desk.ts';
import { parseKnown, parseValue } from '../../../src/portal/parse-values.ts';
import type { Portfolio } from '../../../src/portal/portfolio.ts';
import { hasRight } from '../../../src/portal/standing.ts';
import { dealerPortfolio, NOW } from './portfolio.ts';

export const kim: Member = {
  kind: 'member',
  personId: 'kim',
  name: '김가온',
  email: 'kim@gaon.example',
  membershipId: 'kim-membership',
  companyId: 'gaon',
  companyName: '가온딜러',
  companyKind: 'dealer',
  role: 'dealer_admin',
};

export const lee: Member = { ...kim, personId: 'lee', name: '이도윤', role: 'dealer_operator' };

export const park: Member = { ...kim, personId: 'park', name: '박서진', role: 'dealer_settlement' };

export const min: Actor = { kind: 'staff', personId: 'min', name: '민지원', email: 'min@support.example' };

export const han: Member = {
  ...kim,
  personId: 'han',
  name: '한다온',
  companyId: 'daon',
  companyName: '다온병원',
  companyKind: 'indirect',
  role: 'institution_admin',
};

interface Given {
  readonly actor?: Actor;
  readonly portfolio?: Portfolio;
}

/** A desk without a database: the portal's own rules over a portfolio by hand. */
export function deskOf({ actor = kim, portfolio = dealerPortfolio }: Given = {}): Desk {
  const counter = { actor, portfolio, now: NOW, limits: LIMITS, propagationSeconds: 20 };
  const refusalOf = (action: ActionName, values: Record<string, unknown>) =>
    ACTIONS[action].whyNot(counter, parseKnown(ACTIONS[action], values).known);
  const desk: Partial<Desk> = {
    actor,
    now: NOW,
    may: (right) => hasRight(actor, right),
    mayEver: async (action) => refusalOf(action, {}),
    portfolio: async () => portfolio,
    whyNot: async (action, values) => refusalOf(action, values),
    parse: (action, slot, value) => parseValue(ACTIONS[action], slot, value),
  };
  // Flows call nothing else of a desk.
  return desk as Desk;
}

const LIMITS = { invitationsPerHour: 20, resendsPerHour: 3, resendsInAll: 10 };
