import type { ActionName } from '../../../src/portal/action.ts';
import type { Member, Role } from '../../../src/portal/actor.ts';
import type { Desk } from '../../../src/portal/desk.ts';
import type { Right } from '../../../src/portal/permissions.ts';
import type { Portfolio } from '../../../src/portal/portfolio.ts';
import type { Refusal } from '../../../src/portal/refusal.ts';
import { no, ok } from '../../../src/result.ts';
import { dealerPortfolio, NOW } from './portfolio.ts';
import { whyNot } from './rules.ts';

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
  readonly actor?: Desk['actor'];
  readonly portfolio?: Portfolio;
  readonly may?: (right: Right) => boolean;
  readonly mayEver?: (action: ActionName) => boolean;
}

/** A desk without a database: the rules the flows lean on, over a portfolio by hand. */
export function deskOf(given: Given = {}): Desk {
  const { actor = kim, portfolio = dealerPortfolio, may = () => true, mayEver = () => true } = given;
  const role: Role | undefined = actor.kind === 'member' ? actor.role : undefined;
  const desk: Partial<Desk> = {
    actor,
    now: NOW,
    may,
    mayEver: async (action) => (mayEver(action) ? undefined : ({ code: 'ROLE_FORBIDDEN' } satisfies Refusal)),
    portfolio: async () => portfolio,
    whyNot: async (action, values) => whyNot({ portfolio, role, ownCompany: kim.companyId }, action, values),
    parse: (_action, slot, value) =>
      slot === 'email' && !/@.+\./.test(String(value))
        ? no({ code: 'VALIDATION', slot, reason: 'email.at' } satisfies Refusal)
        : ok(value),
  };
  // Flows call nothing else of a desk.
  return desk as Desk;
}
