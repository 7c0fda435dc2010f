import type { ActionName } from '../portal/action.ts';
import type { CompanyView } from '../portal/portfolio.ts';
import type { Values } from './flow.ts';
import type { Next } from './next.ts';
import { present } from './things.ts';

/** A change that does a step of the on-boarding, and what is known of it for that institution. */
interface StepStart {
  readonly does: ActionName;
  readonly next: Next;
  readonly values: (company: CompanyView) => Values;
}

export const STEP_STARTS: readonly StepStart[] = [
  {
    does: 'organization.add',
    next: { flow: 'add-organization', label: { ko: '기관 추가하기', en: 'Add a sender name' } },
    values: institution,
  },
  {
    does: 'organization.review',
    next: { flow: 'review-organization', label: { ko: '기관 심사하기', en: 'Review the sender name' } },
    values: ({ organizations }) =>
      present({ organization: organizations.find(({ state }) => state === 'pending_review')?.id }),
  },
  {
    does: 'invitation.create',
    next: { flow: 'invite-member', label: { ko: '이용기관 관리자 초대하기', en: "Invite the institution's admin" } },
    values: ({ id }) => ({ company: id, role: 'institution_admin' }),
  },
  {
    does: 'invitation.resend',
    next: { flow: 'resend-invitation', label: { ko: '초대 다시 보내기', en: 'Send the invitation again' } },
    values: ({ invitations }) => present({ invitation: invitations.find(isOpenForAdmin)?.id }),
  },
  {
    does: 'app.register',
    next: { flow: 'register-app', label: { ko: '앱 정보 등록하기', en: 'Register the app' } },
    values: institution,
  },
  {
    does: 'settle_id.create',
    next: { flow: 'add-settle-id', label: { ko: 'Settle ID 추가하기', en: 'Add a Settle ID' } },
    values: institution,
  },
  {
    does: 'contract.create',
    next: { flow: 'register-contract', label: { ko: '상품 계약 등록하기', en: 'Register a product contract' } },
    values: institution,
  },
  {
    does: 'contract.retry',
    next: { flow: 'retry-contract', label: { ko: '반영 다시 시도하기', en: 'Try to apply it again' } },
    values: () => ({}),
  },
];

function institution({ id }: CompanyView): Values {
  return { institution: id };
}

function isOpenForAdmin({ role, state }: CompanyView['invitations'][number]): boolean {
  return role === 'institution_admin' && state === 'pending';
}
