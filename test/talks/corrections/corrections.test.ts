import { expect } from 'vitest';
import { describeTalks } from '../../support/talk.ts';

const { talk } = describeTalks();
const confirming = { type: 'confirming', flow: 'invite-member' } as const;

talk('a late correction keeps everything else', async ({ as, says, hears, changes }) => {
  as('kim@gaon.example');
  await says('다온병원 관리자로 jung@daon.example 초대해줘');
  hears(/jung@daon\.example 님을 다온병원의 이용기관 관리자로/, { outcomes: [confirming] });
  await says('아니 이메일은 jung2@daon.example');
  hears(/jung2@daon\.example 님을 다온병원의 이용기관 관리자로/, { outcomes: [confirming] });
  expect(await changes()).toEqual({});
  await says('네');
  expect(await changes()).toEqual({
    Invitation: [expect.objectContaining({ email: 'jung2@daon.example', role: 'institution_admin', state: 'pending' })],
  });
});

talk('corrected twice in a row, by the old value, the newest one counts', async ({ as, says, hears, changes }) => {
  as('kim@gaon.example');
  await says('가온딜러 운영자로 first@gaon.example 초대해줘');
  await says('아니 first@gaon.example 말고 second@gaon.example');
  hears(/second@gaon\.example 님을/, { outcomes: [confirming] });
  await says('아니 second@gaon.example 말고 third@gaon.example');
  hears(/third@gaon\.example 님을/, { outcomes: [confirming] });
  await says('네');
  expect(await changes()).toEqual({ Invitation: [expect.objectContaining({ email: 'third@gaon.example' })] });
});

talk('several values are corrected in one message', async ({ as, says, hears, changes }) => {
  as('kim@gaon.example');
  await says('가온딜러 운영자로 first@gaon.example 초대해줘');
  await says('권한은 정산담당자, 이메일은 second@gaon.example로 바꿔줘');
  hears(/second@gaon\.example 님을 가온딜러의 딜러사 정산담당자로/, { outcomes: [confirming] });
  await says('네');
  expect(await changes()).toEqual({
    Invitation: [expect.objectContaining({ email: 'second@gaon.example', role: 'dealer_settlement' })],
  });
});

talk('another company takes the role of the same name there', async ({ as, says, hears, changes }) => {
  as('kim@gaon.example');
  await says('invite jung@daon.example as an admin of 다온병원');
  hears(/institution admin/, { outcomes: [confirming] });
  await says('actually 가온딜러');
  hears(/to 가온딜러 as dealer admin/, { outcomes: [confirming] });
  await says('no, the role is operator');
  hears(/to 가온딜러 as dealer operator/, { outcomes: [confirming] });
  await says('yes');
  expect(await changes()).toEqual({
    Invitation: [expect.objectContaining({ email: 'jung@daon.example', role: 'dealer_operator' })],
  });
});

talk('a test SettleId takes period and renewal out of a production contract', async (t) => {
  t.as('kim@gaon.example');
  for (const line of ['다온병원 상품 계약 등록할래요', 'DAON-P1', '전자서명이랑 출금동의', '오늘', '2년', '자동']) {
    await t.says(line);
  }
  for (const line of ['다온 고객센터', '1588-3000', '8.8.8.8, 8.8.4.4']) await t.says(line);
  t.hears(/2028년 11월 23일까지/, { outcomes: [{ type: 'confirming', flow: 'register-contract' }] });
  await t.says('Settle ID는 DAON-T1으로');
  t.hears(/DAON-T1\(테스트용\).*2027년 2월 23일까지/, {
    outcomes: [{ type: 'confirming', flow: 'register-contract' }],
  });
  await t.says('아니 로그인만');
  t.hears(/인증 로그인 계약을/, { outcomes: [{ type: 'confirming', flow: 'register-contract' }] });
  await t.says('네');
  const contract = {
    environment: 'test',
    product: 'login',
    startOn: '2026-11-24',
    endOn: '2027-02-23',
    renewal: 'manual',
  };
  expect(await t.changes()).toEqual({
    ProductContract: [expect.objectContaining({ ...contract, state: 'propagating' })],
    ContractRevision: [expect.objectContaining({ operatingIps: ['8.8.8.8', '8.8.4.4'], callCentrePhone: '1588-3000' })],
  });
});

talk(
  'a correction voids the button of the old confirmation',
  async ({ as, says, choice, pressesKept, hears, changes }) => {
    as('kim@gaon.example');
    await says('가온딜러 운영자로 first@gaon.example 초대해줘');
    const old = choice('confirm');
    await says('아니 이메일은 second@gaon.example');
    await pressesKept(old);
    hears(/second@gaon\.example/, { outcomes: [{ type: 'noted', about: 'stale_choice' }, confirming] });
    expect(await changes()).toEqual({});
  },
);

talk('a no asks what to change, and the new value is confirmed', async ({ as, says, presses, hears, changes }) => {
  as('lee@gaon.example');
  await says('invite first@gaon.example as an operator');
  await says('no');
  hears(/What should be changed/, { outcomes: [{ type: 'noted', about: 'deny' }] });
  await presses('Change the e-mail');
  hears(null, { outcomes: [{ type: 'asked', flow: 'invite-member', slot: 'email' }] });
  await says('second@gaon.example');
  hears(/second@gaon\.example/, { outcomes: [confirming] });
  await presses('confirm');
  expect(await changes()).toEqual({ Invitation: [expect.objectContaining({ email: 'second@gaon.example' })] });
});

talk('a yes that changes its mind in the same breath writes nothing', async ({ as, says, changes }) => {
  as('kim@gaon.example');
  await says('가온딜러 운영자로 new1@gaon.example 초대해줘');
  for (const words of [
    '네 근데 정산으로 바꿔줘',
    'ok but change to settlement',
    '넵 정산쪽으로 고쳐서요',
    'yes but make it settlement',
  ]) {
    await says(words);
    expect(await changes(), words).toEqual({});
  }
});

talk('a name is neither another value nor a telephone number', async ({ as, says, hears }) => {
  as('kim@gaon.example');
  await says('이용기관 등록할래요');
  await says('1248100998');
  await says('기관명이랑 같게');
  hears(null, { state: { waitingFor: 'legalName' } });
  await says('새봄병원 1588-3001');
  hears(null, { state: { waitingFor: 'channelUrl', flow: 'register-institution' } });
});

talk('what is not wanted, with nothing in its place, is asked for again', async ({ as, says, hears, changes }) => {
  as('yoon@maru.example');
  await says('전자서명 계약 등록할래요. 내일부터 3년 자동연장, 고객센터는 마루 고객센터 1588-4000, IP 211.45.10.9');
  await says('자동연장 말고');
  hears(null, { state: { waitingFor: 'renewal' } });
  await says('수동');
  await says('네');
  expect(await changes()).toMatchObject({ ProductContract: [{ renewal: 'manual' }] });
});

talk('another value with what it is called is no name', async ({ as, says, hears }) => {
  as('kim@gaon.example');
  await says('다온병원에 발송 기관명 추가');
  await says('아 이용기관 새빛카드로');
  hears(null, { state: { waitingFor: 'senderName' } });
  const turn = await says('새빛 소아과');
  expect(JSON.stringify(turn.replies)).toContain('새빛카드');
});

talk('what is said of another contract by its number is no value of the new one', async ({ as, says, hears }) => {
  as('kim@gaon.example');
  await says('DAON-T1에 인증 로그인 계약 등록해줘. 오늘부터, 고객센터는 다온 콜센터 02-2123-4567');
  await says('CT-1001 ip 추가 211.45.10.8');
  hears(null, { state: { flow: 'register-contract', waitingFor: 'operatingIps' } });
});

talk('a reason is taken as it is told, though an article knows of it', async ({ as, says, hears }) => {
  as('min@support.example');
  await says('review organizations');
  await says('reject it');
  await says('the name is too generic');
  hears(null, { state: { flow: 'review-organization', waitingFor: 'confirm' } });
});

talk('an address with another request is no value of this one', async ({ as, says }) => {
  as('kim@gaon.example');
  await says('우리 회사 운영자 초대');
  const turn = await says('oh@saebit.example 초대 취소');
  expect(turn.outcomes).toEqual([expect.objectContaining({ type: 'clarify', flows: ['cancel-invitation'] })]);
});
