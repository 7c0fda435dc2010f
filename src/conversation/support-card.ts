import { articleCard } from '../knowledge/learned.ts';
import type { OrganizationCard, StaffSubject, SupportCard } from '../message/staff.ts';
import { same, type Text } from '../message/text.ts';
import { approvalWords } from '../portal/actions/review-organization.ts';
import { labelOf, ORGANIZATION_LABELS } from '../portal/labels.ts';
import { reviewedOrganization } from '../portal/waiting-organization.ts';
import type { Db } from '../storage/db.ts';
import type { CardWords } from '../support/card.ts';
import type { Support } from '../support/support.ts';

/** How a ticket's card words a role that is no member's. */
const ROLES: Readonly<Record<string, Text>> = {
  anonymous: { ko: '로그인하지 않음', en: 'not signed in' },
  guest: { ko: '연결된 회사 없음', en: 'no company linked' },
  undecided: { ko: '회사를 고르지 않음', en: 'has not said which company' },
  staff: { ko: '지원 담당자', en: 'support staff' },
};

export const CARD_WORDS: CardWords = {
  roleWords: (role) => labelOf(role) ?? ROLES[role] ?? same(role),
};

/** What staff are shown of something, whoever of them looks. */
export async function supportCard(
  db: Db,
  about: StaffSubject,
  { support, now }: { support: Support; now: Date },
): Promise<SupportCard | undefined> {
  if ('ticket' in about) return support.card(db, about.ticket, { ...CARD_WORDS, now });
  if ('article' in about) return articleCard(db, about.article);
  return organizationCard(db, about.organization);
}

async function organizationCard(db: Db, id: string): Promise<OrganizationCard | undefined> {
  const organization = await reviewedOrganization(db, id);
  if (!organization) return undefined;
  const { institution, name, state } = organization;
  return {
    kind: 'organization',
    ...organization,
    stateWords: ORGANIZATION_LABELS[state],
    effect: approvalWords(institution, name),
  };
}
