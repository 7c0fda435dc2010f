import { same } from '../message/text.ts';
import type { Effect } from './action.ts';
import { ROLE_LABELS } from './labels.ts';
import type { CompanyView, InvitationView } from './portfolio.ts';

interface Placed {
  readonly company: CompanyView;
  readonly invitation: InvitationView;
}

/** What a change to an invitation shows of it. */
export function invitationRows({ company, invitation }: Placed): Effect['rows'] {
  return [
    { label: { ko: '초대', en: 'Invitation' }, value: same(invitation.code) },
    { label: { ko: '회사', en: 'Company' }, value: same(company.name) },
    { label: { ko: '권한', en: 'Role' }, value: ROLE_LABELS[invitation.role] },
    { label: { ko: '이메일', en: 'E-mail' }, value: same(invitation.email) },
  ];
}

export function invitationTargets({ company, invitation }: Placed): Effect['targets'] {
  return [
    { type: 'company', id: company.id, version: company.version },
    { type: 'invitation', id: invitation.id, version: invitation.version },
  ];
}
