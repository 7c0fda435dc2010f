import { expect } from 'vitest';
import { describeTalks } from '../../support/talk.ts';

const { talk } = describeTalks();

for (const name of ['<b>다온</b> 치과', '🏥 다온 소아과 🩺', '다온 & 파트너스 (강남) #1']) {
  talk(`a sender name is kept and shown as typed: ${name.slice(0, 30)}`, async ({ as, says, hears, changes }) => {
    as('kim@gaon.example');
    await says('다온병원에 기관 추가해줘');
    const { replies } = await says(name);
    hears(null, { outcomes: [{ type: 'confirming', flow: 'add-organization' }] });
    expect(replies.map(({ text }) => text).join()).toContain(name);
    await says('네');
    expect(await changes()).toEqual({ Organization: [expect.objectContaining({ name })] });
  });
}

talk('a name of a thousand characters is not taken, and the next one is', async ({ as, says, hears, changes }) => {
  as('kim@gaon.example');
  await says('다온병원에 기관 추가해줘');
  await says('다온 소아과 '.repeat(143));
  hears(null, { state: { flow: 'add-organization', waitingFor: 'senderName' } });
  await says('다온 소아과');
  await says('네');
  expect(await changes()).toEqual({ Organization: [expect.objectContaining({ name: '다온 소아과' })] });
});

talk('markup in a SettleId label is stored and shown as typed', async ({ as, says, hears, changes }) => {
  const label = '<script>alert(1)</script>';
  as('kim@gaon.example');
  await says('add a test SettleId under 다온병원 본원');
  await says(label);
  hears(/<script>alert\(1\)<\/script>/, { outcomes: [{ type: 'confirming', flow: 'add-settle-id' }] });
  await says('yes');
  expect(await changes()).toEqual({ SettleId: [expect.objectContaining({ label, environment: 'test' })] });
});
