import { contracts, possible } from './choices.ts';
import { ask, confirm, defineFlow } from './define.ts';
import { nextLook } from './next.ts';
import { present } from './things.ts';

export const retryContract = defineFlow({
  name: 'retry-contract',
  title: { ko: '계약 반영 재시도', en: 'applying a contract again' },
  button: { ko: '계약 반영 재시도', en: 'Retry a contract' },
  does: 'contract.retry',
  article: 'contract-save-delay',
  examples: {
    ko: [
      '계약 반영 다시 시도해 주세요',
      '반영 실패한 계약 재시도해줘',
      '설정 반영이 실패했대요, 다시 해 주세요',
      '계약 설정 다시 반영해줘',
      '반영 재시도할래요',
      '실패한 반영 한 번 더 돌려 주실래요',
      '저장한 설정 재적용 부탁드려요',
      '계약 반영 재시도',
    ],
    en: [
      'retry the contract',
      'please apply the settings again',
      'the propagation failed, try it again',
      'retry the failed update of the contract',
      "I'd like to re-apply the contract settings",
      'can you run the failed propagation once more',
      'push the saved settings live again',
      'retry propagation',
    ],
  },
  steps: [
    ask(
      'contract',
      { ko: '어느 계약의 반영을 다시 시도할까요?', en: 'Which contract should be applied again?' },
      {
        label: { ko: '계약', en: 'contract' },
        takes: ['contract'],
        choices: possible('contract.retry', contracts, (contract) => ({ contract })),
        none: {
          words: { ko: '반영에 실패한 계약이 없어요.', en: 'No contract has failed to go live.' },
          offer: 'contract-status',
        },
        why: {
          ko: '설정은 계약마다 따로 반영돼서 어느 계약인지 알아야 해요.',
          en: 'Settings go live contract by contract, so the contract has to be known.',
        },
        hint: {
          ko: '반영에 실패한 계약만 보여 드려요. CT-로 시작하는 번호로 골라 주세요.',
          en: 'Only contracts whose settings failed to go live are listed. Pick one by its CT- number.',
        },
        example: 'CT-1001',
      },
    ),
    confirm(),
  ],
  done: async (_receipt, { contract }, desk) => ({
    text: {
      ko: '반영될 때까지는 이전 설정으로 동작해요. 반영됐는지는 계약 상태에서 확인해 주세요.',
      en: 'The earlier settings keep running until then. Please check the contract status to see whether it is live.',
    },
    next: nextLook(desk, 'contract.view', {
      flow: 'contract-status',
      values: present({ contract }),
      label: { ko: '계약 상태 보기', en: 'See the contract status' },
    }),
  }),
});
