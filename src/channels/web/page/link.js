import { createLinkCard } from './parts/link-card.js';
import { createSecretPage } from './parts/secret-page.js';

const page = createSecretPage({
  name: 'link',
  preview: (api, code) => api.post('/links/preview', { code }),
  createCard: (language) => createLinkCard({ language, confirm }),
});

async function confirm() {
  await page.decide((api, code) => api.post('/links', { code }));
}

await page.show();
