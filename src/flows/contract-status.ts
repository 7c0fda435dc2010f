import type { Text } from '../message/text.ts';
import type { Desk } from '../portal/desk.ts';
import { contractsIn } from '../portal/find.ts';
import { dayInKorean, seoulToday } from '../portal/formats/dates.ts';
import { lifecycleOf } from '../portal/lifecycle.ts';
import type { ContractView } from '../portal/portfolio.ts';
import { contractLabel, contracts, institutions, settleIds } from './choices.ts';
import { contractTable } from './contract-table.ts';
import { ask, defineRead } from './define.ts';
import type { Shown, Values } from './flow.ts';
import { type Next, nextChange } from './next.ts';
import { one } from './things.ts';

export const contractStatus = defineRead({
  name: 'contract-status',
  title: { ko: '계약 상태 조회', en: 'looking at the contract status' },
  button: { ko: '계약 상태 조회', en: 'Check a contract' },
  sees: 'contract.view',
  article: 'contract-save-delay',
  examples: {
    ko: [
      '계약 상태 보여줘',
      '우리 계약 반영됐나요?',
      '저장한 설정이 실제 서비스에 적용됐는지 확인해 주세요',
      '계약 지금 어떤 상태예요?',
      'CT-1001 상태 확인해줘',
      '운영 IP 반영됐는지 볼래요',
      '계약 조회하고 싶어요',
      '저희 계약 언제까지예요?',
      '계약 정보 좀 보여 주세요',
      '고객센터 정보 바뀐 거 적용됐어?',
    ],
    en: [
      'show the contract status',
      'is our contract live',
      'have the saved settings gone live',
      'check the state of CT-1001',
      "I'd like to see our contract",
      'has the new operating IP been applied',
      'what is the status of my contract',
      'when does our contract end',
      'contract details please',
    ],
  },
  steps: [
    ask(
      'institution',
      { ko: '어느 이용기관의 계약인가요?', en: "Which institution's contract?" },
      {
        label: { ko: '이용기관', en: 'institution' },
        takes: ['company'],
        choices: institutions,
        unasked: true,
        why: { ko: '계약을 찾는 데 써요.', en: 'It narrows down the contracts.' },
        hint: { ko: '목록에서 골라 주세요.', en: 'Please pick one from the list.' },
      },
    ),
    ask(
      'settleId',
      { ko: '어느 Settle ID의 계약인가요?', en: "Which Settle ID's contract?" },
      {
        label: { ko: 'Settle ID', en: 'Settle ID' },
        takes: ['settleId'],
        choices: settleIds,
        unasked: true,
        why: { ko: '계약을 찾는 데 써요.', en: 'It narrows down the contracts.' },
        hint: { ko: '목록에서 골라 주세요.', en: 'Please pick one from the list.' },
      },
    ),
    ask(
      'contract',
      { ko: '어느 계약의 상태를 볼까요?', en: 'Which contract do you want to see?' },
      {
        label: { ko: '계약', en: 'contract' },
        takes: ['contract'],
        choices: contracts,
        none: {
          words: { ko: '볼 수 있는 계약이 아직 없어요.', en: 'There is no contract you could see yet.' },
          offer: 'register-contract',
        },
        why: {
          ko: '설정은 계약마다 따로 반영돼요.',
          en: 'Settings go live contract by contract.',
        },
        hint: {
          ko: 'CT-로 시작하는 번호를 적거나 목록에서 골라 주세요.',
          en: 'Give the number that begins with CT-, or pick it from the list.',
        },
        example: 'CT-1001',
      },
    ),
  ],
  show,
});

async function show(values: Values, desk: Desk): Promise<Shown> {
  const owned = contractsIn(await desk.portfolio()).find(({ thing }) => thing.id === one(values, 'contract'));
  if (!owned) return { text: NOT_HERE };
  const name = contractLabel(owned);
  const state = stateOf(owned.thing, desk.now);
  return {
    text: { ko: `${name.ko} 계약: ${state.ko}`, en: `${name.en}: ${state.en}` },
    table: { ko: contractTable(owned, 'ko'), en: contractTable(owned, 'en') },
    next: await retry(owned.thing, desk),
  };
}

const NOT_HERE: Text = {
  ko: '볼 수 있는 계약 중에 그런 계약이 없어요. 계약 번호를 다시 알려 주세요.',
  en: 'There is no such contract among those you may see. Please give its number again.',
};

/** How it stands, in one honest sentence: saved is not live. */
function stateOf(contract: ContractView, now: Date): Text {
  const lifecycle = lifecycleOf(contract, now);
  if (lifecycle === 'terminated') return { ko: '해지된 계약이에요.', en: 'it has been terminated.' };
  if (lifecycle === 'expired')
    return { ko: `${dayInKorean(contract.endOn)}에 끝난 계약이에요.`, en: `it ended on ${contract.endOn}.` };
  const live = liveness(contract);
  if (contract.startOn <= seoulToday(now)) return live;
  return { ko: `${live.ko} 시작일은 ${contract.startOn}이에요.`, en: `${live.en} It starts on ${contract.startOn}.` };
}

function liveness(contract: ContractView): Text {
  const { desiredRevision: saved, appliedRevision: applied } = contract;
  const isFailed = latest(contract)?.state === 'failed';
  if (contract.state === 'draft' || contract.state === 'saved') return savedOnly(contract);
  if (saved === applied)
    return {
      ko: `저장된 설정이 모두 실제 서비스에 반영되어 있어요(${saved}차).`,
      en: `all saved settings are live (revision ${saved}).`,
    };
  if (applied === 0) return isFailed ? NEVER_LIVE_FAILED : NEVER_LIVE;
  return isFailed
    ? {
        ko: `${saved}차 설정을 실제 서비스에 반영하지 못했어요. 지금은 ${applied}차 설정으로 동작해요.`,
        en: `revision ${saved} could not be applied. Revision ${applied} is live.`,
      }
    : {
        ko: `저장된 설정 ${saved}차 중 ${applied}차까지 실제 서비스에 반영됐어요. 나머지는 아직 반영 전이에요.`,
        en: `of ${saved} saved revisions, ${applied} are live. The rest is saved but not live yet.`,
      };
}

function savedOnly(contract: ContractView): Text {
  return latest(contract)?.operatingIps.length ? NEVER_LIVE : NO_ADDRESSES;
}

const NO_ADDRESSES: Text = {
  ko: '저장만 된 상태예요. 운영 IP를 등록해야 실제 서비스에 반영돼요.',
  en: 'it is only saved. It goes live once operating IPs are registered.',
};

const NEVER_LIVE: Text = {
  ko: '저장됐지만 아직 실제 서비스에는 반영되지 않았어요.',
  en: 'it is saved, but not live yet.',
};

const NEVER_LIVE_FAILED: Text = {
  ko: '저장됐지만 실제 서비스에 반영하지 못했어요.',
  en: 'it is saved, but could not be applied to the live service.',
};

function latest({ revisions, desiredRevision }: ContractView) {
  return revisions.find(({ number }) => number === desiredRevision);
}

async function retry(contract: ContractView, desk: Desk): Promise<readonly Next[]> {
  if (latest(contract)?.state !== 'failed') return [];
  return nextChange(desk, 'contract.retry', {
    flow: 'retry-contract',
    values: { contract: contract.id },
    label: { ko: '반영 다시 시도하기', en: 'Try to apply it again' },
  });
}
