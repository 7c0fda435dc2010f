import type { Desk } from '../portal/desk.ts';
import { settleIdsIn } from '../portal/find.ts';
import { seoulToday } from '../portal/formats/dates.ts';
import { renewals, years } from './choices.ts';
import { ask } from './define.ts';
import type { Ask, Values } from './flow.ts';

/** From when, for how long and how a contract goes on. */
export const contractTerms: readonly Ask[] = [
  ask(
    'startOn',
    { ko: '계약 시작일은 언제인가요?', en: 'When should the contract start?' },
    {
      label: { ko: '시작일', en: 'start date' },
      takes: ['date'],
      offers: async (_known, desk) => {
        const today = seoulToday(desk.now);
        return [{ value: today, label: { ko: `오늘 (${today})`, en: `Today (${today})` } }];
      },
      why: {
        ko: '계약기간은 시작일부터 계산돼요.',
        en: 'The contract period is counted from its start.',
      },
      hint: {
        ko: '오늘이나 그 뒤의 날짜를 적어 주세요. 이 포털에서는 1년 뒤까지 고를 수 있어요.',
        en: 'Give today or a later day. In this portal it may be up to a year ahead.',
      },
    },
  ),
  ask(
    'years',
    { ko: '몇 년 동안 계약할까요?', en: 'For how many years?' },
    {
      label: { ko: '계약기간', en: 'contract period' },
      takes: ['years'],
      choices: years,
      when: isProduction,
      why: {
        ko: '운영용 계약은 기간을 정해야 하고, 최대 5년이에요.',
        en: 'A production contract needs its period, at most five years.',
      },
      hint: {
        ko: '1년에서 5년 사이로 골라 주세요.',
        en: 'Please choose between one and five years.',
      },
      example: '2년',
    },
  ),
  ask(
    'renewal',
    { ko: '계약 연장은 자동과 수동 중 어느 쪽으로 할까요?', en: 'Should it renew automatically or manually?' },
    {
      label: { ko: '계약 연장', en: 'renewal' },
      takes: ['renewal'],
      choices: renewals,
      when: isProduction,
      why: {
        ko: '운영용 계약은 끝난 뒤 자동으로 이어 갈지 정할 수 있어요.',
        en: 'A production contract can be set to go on automatically after its end.',
      },
      hint: {
        ko: '계속 이용할 예정이면 자동, 끝날 때마다 다시 정하려면 수동을 골라 주세요.',
        en: 'Choose automatic to go on without a break, manual to decide again at each end.',
      },
    },
  ),
];

/** A test contract always runs three months and is renewed by hand. */
async function isProduction({ settleId }: Values, desk: Desk): Promise<boolean> {
  const chosen = settleIdsIn(await desk.portfolio()).find(({ thing }) => thing.id === settleId);
  return chosen?.thing.environment === 'production';
}
