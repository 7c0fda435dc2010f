import type { Text } from '../message/text.ts';
import { organizations, possible } from './choices.ts';
import { ask, confirm, defineFlow } from './define.ts';

/** For support staff. */
export const reviewOrganization = defineFlow({
  name: 'review-organization',
  title: { ko: '기관 심사', en: 'reviewing a sender name' },
  button: { ko: '기관 심사', en: 'Review a sender name' },
  does: 'organization.review',
  article: 'organization-approval',
  examples: {
    ko: [
      '기관 승인해 주세요',
      '기관 추가 요청 승인할게요',
      '발송 기관명 반려해줘',
      '심사 대기 중인 기관 처리할래요',
      '기관 심사하려고요',
      '검진센터 기관 승인 처리 부탁해요',
      '이 기관명 반려하고 싶어요',
      '승인 대기 기관 승인해줘',
      '기관 심사 진행할게요',
    ],
    en: [
      'approve the sender name',
      'review a pending organization',
      'please reject this sender name',
      "I'd like to approve an organization",
      'decide on the organization waiting for review',
      'can you approve the pending sender name',
      'turn down the organization request',
      'review organizations',
    ],
  },
  steps: [
    ask(
      'organization',
      { ko: '어느 기관을 심사할까요?', en: 'Which sender name do you want to review?' },
      {
        label: { ko: '기관', en: 'organization' },
        takes: ['organization'],
        choices: possible('organization.review', organizations, (organization) => ({ organization })),
        none: { words: { ko: '심사를 기다리는 기관이 없어요.', en: 'No sender name is waiting for review.' } },
        why: {
          ko: '심사는 기관마다 따로 해요.',
          en: 'Each sender name is reviewed on its own.',
        },
        hint: {
          ko: '심사를 기다리는 기관만 보여 드려요. 그중에서 골라 주세요.',
          en: 'Only sender names waiting for review are listed. Please pick one of them.',
        },
      },
    ),
    ask(
      'decision',
      { ko: '승인할까요, 반려할까요?', en: 'Approve or reject it?' },
      {
        label: { ko: '결정', en: 'decision' },
        takes: ['decision'],
        choices: async () => [
          { value: 'approve', label: { ko: '승인', en: 'Approve' } },
          { value: 'reject', label: { ko: '반려', en: 'Reject' } },
        ],
        why: {
          ko: '승인된 기관에만 Settle ID와 계약을 추가할 수 있어요.',
          en: 'A Settle ID and a contract can only be added under an approved sender name.',
        },
        hint: {
          ko: '승인하면 기관명이 고정돼요. 고칠 것이 있으면 반려하고 사유를 적어 주세요.',
          en: 'Approval fixes the name. If something has to change, reject it and give the reason.',
        },
      },
    ),
    ask(
      'reason',
      { ko: '반려 사유를 적어 주세요.', en: 'What is the reason for rejecting it?' },
      {
        label: { ko: '반려 사유', en: 'reason' },
        takes: ['text'],
        when: async ({ decision }) => decision === 'reject',
        why: {
          ko: '신청한 회사가 무엇을 고쳐야 하는지 알 수 있어야 해요.',
          en: 'The company has to know what to change.',
        },
        hint: {
          ko: '무엇이 맞지 않았는지, 어떻게 고치면 되는지 한두 문장으로 적어 주세요.',
          en: 'Say in a sentence or two what did not fit and how to mend it.',
        },
      },
    ),
    confirm(),
  ],
  done: async (_receipt, { decision }) => ({ text: decision === 'approve' ? APPROVED : REJECTED }),
});

const APPROVED: Text = {
  ko: '이제 이 기관에 Settle ID와 계약을 추가할 수 있어요.',
  en: 'A Settle ID and a contract can now be added under it.',
};

const REJECTED: Text = {
  ko: '이 기관에는 Settle ID와 계약을 추가할 수 없어요. 사유는 기관 정보와 함께 보여요.',
  en: 'No Settle ID or contract can be added under it. The reason is shown with the sender name.',
};
