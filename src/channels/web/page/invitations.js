import { createInvitationCard } from './parts/invitation-card.js';
import { createSecretPage } from './parts/secret-page.js';

const page = createSecretPage({
  name: 'invitation',
  preview: (api, token) => api.post('/invitations/preview', { token }),
  createCard: (language) => createInvitationCard({ language, decide }),
  invitedFirst: true,
});

/** @param {'accept' | 'decline'} decision */
async function decide(decision) {
  await page.decide(async (api, token) => {
    const answer = await api.post(`/invitations/${decision}`, { token });
    return answer.ok ? { ok: true, value: { decision, ...answer.value } } : answer;
  });
}

await page.show();
