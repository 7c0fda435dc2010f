import { expect } from 'vitest';
import { describeTalks } from '../../support/talk.ts';

const { talk } = describeTalks();
const INVITE = '가온딜러 운영자로 new1@gaon.example 초대해줘';
const confirming = (flow: string) => expect.objectContaining({ type: 'confirming', flow });
const CANCELLING = [confirming('cancel-invitation')];

for (const words of [
  '방금 보낸 초대 취소해줘',
  '방금 그거 취소',
  'cancel the invitation I just sent',
  'withdraw that one',
]) {
  talk(`what was written last can be pointed at: ${words}`, async ({ as, says, changes }) => {
    as('kim@gaon.example');
    await says(INVITE);
    await says('네');
    const turn = await says(words);
    expect(turn.outcomes).toEqual(CANCELLING);
    expect(JSON.stringify(turn.replies)).toContain('new1@gaon.example');
    await says('네');
    expect(await changes()).toEqual({
      Invitation: [expect.objectContaining({ email: 'new1@gaon.example', state: 'cancelled' })],
    });
  });
}

talk('with nothing written before, "the last one" is asked for', async ({ as, says }) => {
  as('kim@gaon.example');
  const turn = await says('방금 보낸 초대 취소해줘');
  expect(turn.outcomes).toEqual([expect.objectContaining({ type: 'asked', slot: 'invitation' })]);
});

talk('what another person wrote cannot be pointed at', async ({ as, says }) => {
  as('kim@gaon.example');
  await says(INVITE);
  await says('네');
  as('choi@nuri.example');
  const turn = await says('방금 보낸 초대 취소해줘');
  expect(JSON.stringify(turn)).not.toContain('new1@gaon.example');
  expect(turn.outcomes).not.toEqual(CANCELLING);
});

talk('an invitation is meant by its company where it has one only', async ({ as, says }) => {
  as('kim@gaon.example');
  const turn = await says('새빛카드 초대 다시 보내줘');
  expect(turn.outcomes).toEqual([confirming('resend-invitation')]);
  expect(JSON.stringify(turn.replies)).toContain('oh@saebit.example');
});

talk('an invitation is meant by its role, when asked which', async ({ as, says }) => {
  as('kim@gaon.example');
  await says('초대 취소해줘');
  const turn = await says('운영자요');
  expect(turn.outcomes).toEqual(CANCELLING);
  expect(JSON.stringify(turn.replies)).toContain('newop@gaon.example');
});

talk('a company without invitations means none', async ({ as, says }) => {
  as('kim@gaon.example');
  const turn = await says('다온병원 초대 취소해줘');
  expect(turn.outcomes).toEqual([expect.objectContaining({ type: 'asked', slot: 'invitation' })]);
});

talk('company and role have to fit the same invitation', async ({ as, says }) => {
  as('kim@gaon.example');
  const turn = await says('다온병원 운영자 초대 취소해줘');
  expect(turn.outcomes).toEqual([expect.objectContaining({ type: 'asked', slot: 'invitation' })]);
});

talk('an address that nobody has is not replaced by a role', async ({ as, says }) => {
  as('kim@gaon.example');
  const turn = await says('nobody@nowhere.example 운영자 초대 취소해줘');
  expect(turn.outcomes[0]).toEqual(expect.objectContaining({ type: 'rejected', error: 'NOT_FOUND' }));
});

talk('what was shown since is not what was written last', async ({ as, says }) => {
  as('kim@gaon.example');
  await says(INVITE);
  await says('네');
  await says('CT-1001 상태 보여줘');
  const turn = await says('그거 취소해줘');
  expect(turn.outcomes).not.toEqual(CANCELLING);
});

talk('an undone cancellation asks nothing again', async ({ as, says }) => {
  as('kim@gaon.example');
  await says('newop 초대 취소해줘');
  await says('네');
  const turn = await says('되돌려 줘');
  expect(turn.outcomes).toEqual([confirming('invite-member')]);
  expect(JSON.stringify(turn.replies)).toContain('newop@gaon.example');
});

for (const words of ['네 연결해주세요', 'yes connect me', '네 먼저 멤버 목록 보여줘', 'ok show me the members first']) {
  talk(`a yes to something else writes nothing: ${words}`, async ({ as, says, changes }) => {
    as('kim@gaon.example');
    await says(INVITE);
    const turn = await says(words);
    expect(turn.outcomes.at(-1)).toEqual(confirming('invite-member'));
    expect((await changes()).Invitation).toBeUndefined();
  });
}

for (const words of ['방금 취소한 사람한테 다시 보내줘', '다시 초대해줘', 'resend the invitation please']) {
  talk(`what was just cancelled is sent again to the same person only: ${words}`, async ({ as, says }) => {
    as('kim@gaon.example');
    await says('newop 초대 취소해줘');
    await says('네');
    const turn = await says(words);
    expect(JSON.stringify(turn)).not.toContain('oh@saebit.example');
    expect(turn.outcomes).toEqual([confirming('invite-member')]);
  });
}
