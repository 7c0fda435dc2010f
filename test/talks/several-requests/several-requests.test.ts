import { expect } from 'vitest';
import { describeTalks } from '../../support/talk.ts';

const { talk } = describeTalks();

for (const [language, line, yes] of [
  ['Korean', '가온딜러 운영자로 new1@gaon.example 초대하고 다온병원 관리자로 jung@daon.example 초대해줘', '네'],
  [
    'English',
    'invite new1@gaon.example as an operator to 가온딜러 and invite jung@daon.example as an admin of 다온병원',
    'yes',
  ],
] as const) {
  talk(`two invitations in one ${language} message are two confirmations in the order said`, async (t) => {
    t.as('kim@gaon.example');
    await t.says(line);
    t.hears(/new1@gaon\.example/, {
      outcomes: [
        { type: 'noted', about: 'later' },
        { type: 'confirming', flow: 'invite-member' },
      ],
    });
    await t.says(yes);
    t.hears(/jung@daon\.example/, {
      outcomes: [
        { type: 'completed', flow: 'invite-member' },
        { type: 'resumed', flow: 'invite-member' },
        { type: 'confirming', flow: 'invite-member' },
      ],
    });
    expect(await t.changes()).toEqual({ Invitation: [expect.objectContaining({ email: 'new1@gaon.example' })] });
    await t.says(yes);
    t.hears(null, { outcomes: [{ type: 'completed', flow: 'invite-member' }], state: { flow: null } });
    const { Invitation = [], ...others } = await t.changes();
    expect(others).toEqual({});
    expect(Invitation.map(({ email, role }) => `${String(email)} ${String(role)}`).sort()).toEqual([
      'jung@daon.example institution_admin',
      'new1@gaon.example dealer_operator',
    ]);
  });
}

talk('two things to see are both shown', async ({ as, says, hears }) => {
  as('kim@gaon.example');
  await says('우리 멤버 보여주고 CT-1001 상태도 알려줘');
  hears(/newop@gaon\.example[\s\S]*CT-1001/, {
    outcomes: [
      { type: 'shown', flow: 'list-members' },
      { type: 'shown', flow: 'contract-status' },
    ],
  });
});

talk('something to see comes before the confirmation asked for with it', async ({ as, says, hears, changes }) => {
  as('kim@gaon.example');
  await says('멤버 보여주고 가온딜러 운영자로 new1@gaon.example 초대해줘');
  hears(null, {
    outcomes: [
      { type: 'shown', flow: 'list-members' },
      { type: 'confirming', flow: 'invite-member' },
    ],
  });
  await says('네, 그리고 CT-1001 상태도 보여줘');
  hears(null, {
    outcomes: [
      { type: 'completed', flow: 'invite-member' },
      { type: 'shown', flow: 'contract-status' },
    ],
  });
  expect(await changes()).toEqual({ Invitation: [expect.objectContaining({ email: 'new1@gaon.example' })] });
});

talk('cancelling the first of two tasks goes on with the second', async ({ as, says, hears }) => {
  as('kim@gaon.example');
  await says('멤버 초대하고 이용기관도 등록할래요');
  hears(/멤버 초대.*이용기관 등록/, {
    outcomes: [
      { type: 'noted', about: 'later' },
      { type: 'asked', flow: 'invite-member', slot: 'company' },
    ],
  });
  await says('취소');
  hears(null, {
    outcomes: [
      { type: 'cancelled', flow: 'invite-member' },
      { type: 'resumed', flow: 'register-institution' },
      { type: 'asked', flow: 'register-institution', slot: 'brn' },
    ],
  });
});
