import { expect } from 'vitest';
import type { Turn } from '../../../src/message/front.ts';
import { describeTalks, wordsOf } from '../../support/talk.ts';

const { talk } = describeTalks();

/** Words of our own, without the names and codes of the portal. */
function spoken({ replies }: Turn): string {
  return wordsOf(replies).replace(/가온딜러|다온병원|새빛카드|김가온/g, '');
}

talk('an English talk is English to its receipt, also after bare values', async ({ as, says, changes }) => {
  as('kim@gaon.example');
  for (const line of ['invite a colleague', '가온딜러', 'operator', 'new1@gaon.example', 'yes']) {
    expect(spoken(await says(line))).not.toMatch(/[가-힣]/);
  }
  expect(await changes()).toEqual({ Invitation: [expect.objectContaining({ email: 'new1@gaon.example' })] });
});

talk('a Korean talk is Korean, also after an e-mail and an English role', async ({ as, says, changes }) => {
  as('kim@gaon.example');
  for (const line of ['멤버 초대할래요', '가온딜러', 'operator', 'new1@gaon.example', '네']) {
    expect(spoken(await says(line))).toMatch(/요[.?]/);
  }
  expect(await changes()).toEqual({ Invitation: [expect.objectContaining({ role: 'dealer_operator' })] });
});

talk('the language follows the person in the middle of a task', async ({ as, says, hears }) => {
  as('kim@gaon.example');
  await says('멤버 초대할래요');
  hears(/어느 회사에 초대할까요\?/);
  await says('what is a Settle ID?');
  hears(/smallest settlement unit[\s\S]*Which company/);
  await says('왜 필요해요?');
  hears(/어느 회사에 초대할까요\?/);
});

talk('a refusal and its closed door are said in the language of the request', async ({ as, says, hears }) => {
  as('lee@gaon.example');
  await says("show me last month's settlement");
  hears(/Your role has no access to settlement/);
  await says('지난달 정산 보여줘');
  hears(/정산 정보를 보거나 처리할 수 없어요/);
});

talk('a Korean name nobody knows leaves an English talk English', async ({ as, says, hears }) => {
  as('kim@gaon.example');
  await says('register an institution');
  await says('120-81-47521');
  await says('푸른저축은행');
  hears(/channel URL/);
  await says('건너뛸게요');
  hears(/발송 기관명/);
});
