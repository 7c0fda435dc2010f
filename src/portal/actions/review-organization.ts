import { z } from 'zod';
import { josa } from '../../message/josa.ts';
import { same, type Text } from '../../message/text.ts';
import { defineAction } from '../action.ts';
import { fields } from '../fields.ts';
import { found, organizationIn, organizationRefusal } from '../find.ts';
import { standing } from '../standing.ts';

const RIGHT = 'organization.review';

export const reviewOrganization = defineAction({
  name: 'organization.review',
  rights: [RIGHT],
  input: z.object({ organization: fields.id, decision: fields.decision, reason: fields.text.optional() }),

  whyNot(counter, { organization: id }) {
    const general = standing(counter, [RIGHT]);
    if (general || id === undefined) return general;
    const refusal = organizationRefusal(counter, RIGHT, { id, institution: undefined });
    if (refusal) return refusal;
    const isOpen = found(organizationIn(counter.portfolio, id)).thing.state === 'pending_review';
    return isOpen ? undefined : { code: 'VALIDATION', slot: 'organization', reason: 'organization.reviewed' };
  },

  lacks(_counter, { decision, reason }) {
    return decision === 'reject' && reason === undefined ? 'reason' : undefined;
  },

  effect({ portfolio }, { organization: id, decision, reason }) {
    const { company, thing } = found(organizationIn(portfolio, id));
    const name = nameOf(company.name, thing.name);
    const isApproved = decision === 'approve';
    return {
      words: isApproved
        ? approvalWords(company.name, thing.name)
        : {
            ko: `${josa(name, '을/를')} 반려해요. 사유: ${reason ?? ''}`,
            en: `Rejects the sender name "${thing.name}" of ${company.name}. Reason: ${reason ?? ''}`,
          },
      rows: [
        { label: { ko: '이용기관', en: 'Institution' }, value: same(company.name) },
        { label: { ko: '발송 기관명', en: 'Sender name' }, value: same(thing.name) },
        {
          label: { ko: '결정', en: 'Decision' },
          value: isApproved ? { ko: '승인', en: 'Approve' } : { ko: '반려', en: 'Reject' },
        },
        ...(isApproved ? [] : [{ label: { ko: '사유', en: 'Reason' }, value: same(reason ?? '') }]),
      ],
      targets: [
        { type: 'company', id: company.id, version: company.version },
        { type: 'organization', id, version: thing.version },
      ],
    };
  },

  async apply({ db, portfolio, now }, { organization: id, decision, reason }) {
    const { company, thing } = found(organizationIn(portfolio, id));
    const state = decision === 'approve' ? 'approved' : 'rejected';
    const kept = decision === 'reject' ? (reason ?? null) : null;
    await db.organization.update({
      where: { id, version: thing.version },
      data: { state, reason: kept, reviewedAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    return {
      changed: [{ type: 'organization', id, code: thing.name }],
      words:
        decision === 'approve'
          ? {
              ko: `${company.name}의 기관 "${thing.name}" 승인을 마쳤어요.`,
              en: `"${thing.name}" of ${company.name} has been approved.`,
            }
          : {
              ko: `${company.name}의 기관 "${thing.name}" 추가를 반려했어요.`,
              en: `"${thing.name}" of ${company.name} has been rejected.`,
            },
      before: { state: thing.state },
      after: { state, reason: kept },
    };
  },
});

/** What an approval does, in the words of its proposal. */
export function approvalWords(institution: string, name: string): Text {
  return {
    ko: `${josa(nameOf(institution, name), '을/를')} 승인해요. 승인하면 이름이 고정되고 Settle ID와 계약을 추가할 수 있어요.`,
    en: `Approves the sender name "${name}" of ${institution}. Its name is then fixed, and Settle IDs and contracts can be added.`,
  };
}

function nameOf(institution: string, name: string): string {
  return `${institution}의 기관 "${name}"`;
}
