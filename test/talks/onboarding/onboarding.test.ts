import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { acceptInvitation } from '../../../src/portal/joining.ts';
import type { TestApp } from '../../support/app.ts';
import { describeTalks } from '../../support/talk.ts';

const { talk } = describeTalks();
const MINUTE = 60_000;
const OH = 'oh@saebit.example';

/** What the invited person does on the page that the mail links to. */
async function acceptsByMail(app: TestApp, email: string): Promise<void> {
  await app.signIn(email);
  const letters = await Promise.all(
    (await readdir(app.mailDir)).map((name) => readFile(join(app.mailDir, name), 'utf8')),
  );
  const token = /invitations#([\w-]+)/.exec(letters.find((letter) => letter.includes(`To: ${email}`)) ?? '')?.[1] ?? '';
  const accepted = await app.storage.transaction((db) =>
    acceptInvitation(db, { personId: app.personId(email), token, now: app.now() }),
  );
  expect(accepted).toMatchObject({ ok: true, value: { role: 'institution_admin' } });
}

talk('새빛카드 goes from a pending invitation to a live contract', async (t) => {
  t.as('kim@gaon.example');
  await t.says('새빛카드 도입 현황 보여줘');
  t.hears(/이용기관 관리자 가입/, { outcomes: [{ type: 'shown', flow: 'onboarding-status' }] });
  await t.presses('초대 다시 보내기');
  t.hears(/oh@saebit\.example/, { outcomes: [{ type: 'confirming', flow: 'resend-invitation' }] });
  await t.says('네');
  t.hears(null, { outcomes: [{ type: 'completed', flow: 'resend-invitation' }] });
  await t.waits(MINUTE);
  await acceptsByMail(t.app, OH);

  const admin = t.also(OH);
  await admin.says('앱 등록할게요');
  admin.hears(null, { outcomes: [{ type: 'asked', flow: 'register-app', slot: 'appId' }] });
  await admin.says('445566');
  await admin.says('네');
  admin.hears(null, { outcomes: [{ type: 'completed', flow: 'register-app' }] });

  await t.says('새빛카드 도입 현황 보여줘');
  await t.presses('Settle ID 추가하기');
  t.hears(null, { outcomes: [{ type: 'asked', flow: 'add-settle-id', slot: 'environment' }] });
  for (const line of ['운영용', '새빛카드 앱', '네']) await t.says(line);
  t.hears(null, { outcomes: [{ type: 'completed', flow: 'add-settle-id' }] });
  await t.presses('상품 계약 등록하기');
  for (const line of ['본인인증', '오늘', '2년', '자동', '새빛카드 고객센터', '1588-2000', '8.8.8.8'])
    await t.says(line);
  t.hears(/S\d+P\(운영용\)에 본인인증 계약을 2026년 11월 24일부터 2028년 11월 23일까지/, {
    outcomes: [{ type: 'confirming', flow: 'register-contract' }],
  });
  await t.says('네');
  t.hears(/CT-4001/, { outcomes: [{ type: 'completed', flow: 'register-contract' }] });
  await t.presses('계약 상태 보기');
  t.hears(/아직 실제 서비스에는 반영되지 않았어요/, { outcomes: [{ type: 'shown', flow: 'contract-status' }] });

  await t.waits(MINUTE);
  await t.says('CT-4001 상태 보여줘');
  t.hears(/모두 실제 서비스에 반영/, { outcomes: [{ type: 'shown', flow: 'contract-status' }] });
  await t.says('새빛카드 도입 현황 보여줘');
  t.hears(/모든 단계가 끝났어요/);
  expect(await t.app.storage.db.outbox.findMany()).toEqual([
    expect.objectContaining({
      conversationId: t.last.conversationId,
      reply: expect.objectContaining({ text: expect.stringContaining('CT-4001') }),
    }),
  ]);
  expect(await t.changes()).toEqual({
    Person: [expect.objectContaining({ email: OH })],
    Invitation: [expect.objectContaining({ email: OH, state: 'accepted' })],
    Membership: [expect.objectContaining({ role: 'institution_admin', endedAt: null })],
    App: [expect.objectContaining({ appId: '445566' })],
    SettleId: [expect.objectContaining({ environment: 'production', label: '새빛카드 앱' })],
    ProductContract: [
      expect.objectContaining({ code: 'CT-4001', state: 'active', desiredRevision: 1, appliedRevision: 1 }),
    ],
    ContractRevision: [expect.objectContaining({ operatingIps: ['8.8.8.8'], state: 'applied' })],
  });
});

talk('an institution without an app is passed over; its remedy is done and the contract goes on', async (t) => {
  t.as('kim@gaon.example');
  await t.says('새빛카드 상품 계약 등록해줘');
  t.hears(/앱을 먼저 등록해야 해요/, {
    outcomes: [
      { type: 'rejected', flow: 'register-contract', slot: 'institution', error: 'APP_NOT_REGISTERED' },
      { type: 'asked', flow: 'register-contract', slot: 'institution' },
    ],
  });
  await t.presses('앱 정보 등록');
  t.hears(null, { outcomes: [{ type: 'asked', flow: 'register-app', slot: 'appId' }] });
  await t.says('112233');
  t.hears(/새빛카드/, { outcomes: [{ type: 'confirming', flow: 'register-app' }] });
  await t.says('네');
  expect(t.last.outcomes.slice(0, 2)).toEqual([
    expect.objectContaining({ type: 'completed', flow: 'register-app' }),
    { type: 'resumed', flow: 'register-contract' },
  ]);
  expect(await t.changes()).toEqual({ App: [expect.objectContaining({ appId: '112233' })] });
});

talk('an institution without a SettleId gets one first, and the contract goes on', async (t) => {
  t.as('kim@gaon.example');
  for (const line of ['register the app of 새빛카드', '112233', 'yes']) await t.says(line);
  await t.says('register a contract for 새빛카드');
  t.hears(/no Settle ID yet/, { outcomes: [{ type: 'refused', flow: 'register-contract', error: 'NOT_FOUND' }] });
  await t.says('yes');
  expect(t.last.state.flow).toBe('add-settle-id');
  for (const line of t.last.state.waitingFor === 'institution' ? ['새빛카드', 'test'] : ['test']) await t.says(line);
  await t.says('Saebit App');
  t.hears(/새빛카드/, { outcomes: [{ type: 'confirming', flow: 'add-settle-id' }] });
  await t.says('yes');
  expect(t.last.outcomes.slice(0, 2)).toEqual([
    expect.objectContaining({ type: 'completed', flow: 'add-settle-id' }),
    { type: 'resumed', flow: 'register-contract' },
  ]);
});

talk('support staff register a direct institution, approve its 기관 and invite its first admin', async (t) => {
  t.as('min@support.example');
  for (const line of ['이용기관 등록할래요', '1208147521', '해오름은행', '건너뛸게요', '네']) await t.says(line);
  t.hears(/직접계약 이용기관/, { outcomes: [{ type: 'confirming', flow: 'register-institution' }] });
  await t.says('네');
  t.hears(null, { outcomes: [{ type: 'completed', flow: 'register-institution' }] });
  await t.says('해오름은행 기관 승인해줘');
  t.hears(/"해오름은행"를 승인|"해오름은행"을 승인/, {
    outcomes: [{ type: 'confirming', flow: 'review-organization' }],
  });
  await t.says('네');
  await t.says('해오름은행 관리자로 first@haeoreum.example 초대해줘');
  t.hears(null, { outcomes: [{ type: 'confirming', flow: 'invite-member' }] });
  await t.says('네');
  expect(await t.changes()).toEqual({
    Company: [expect.objectContaining({ name: '해오름은행', brn: '1208147521', kind: 'direct', dealerId: null })],
    Organization: [expect.objectContaining({ name: '해오름은행', state: 'approved' })],
    Invitation: [expect.objectContaining({ email: 'first@haeoreum.example', role: 'institution_admin' })],
  });
});

talk('a 기관 is rejected with its reason', async ({ as, says, hears, changes }) => {
  as('min@support.example');
  await says('review the sender name 다온 검진센터');
  hears(null, { outcomes: [{ type: 'asked', flow: 'review-organization', slot: 'decision' }] });
  await says('reject');
  hears(null, { outcomes: [{ type: 'asked', flow: 'review-organization', slot: 'reason' }] });
  await says('It does not match the certificate');
  await says('yes');
  hears(null, { outcomes: [{ type: 'completed', flow: 'review-organization' }] });
  expect(await changes()).toEqual({
    Organization: [
      expect.objectContaining({
        name: '다온 검진센터',
        state: 'rejected',
        reason: 'It does not match the certificate',
      }),
    ],
  });
});
