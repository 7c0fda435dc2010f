import { createApi } from './core/api.js';
import { createLanguage } from './core/language.js';
import { createSession } from './core/session.js';
import { createTheme } from './core/theme.js';
import { createInvitationCard } from './parts/invitation-card.js';
import { createPersonaList } from './parts/personas.js';
import { createLanguageSwitch, createThemeSwitch } from './parts/switches.js';

const language = createLanguage(localStorage);
const theme = createTheme(localStorage);
const session = createSession({ window: sessionStorage, browser: localStorage });
const api = createApi({ language, session });
const token = takeToken();
const place = document.getElementById('invitation');
/** Set once the person has decided. */
let decided;

/** The secret leaves the address bar and the history before anything else happens. */
function takeToken() {
  const found = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  return found;
}

async function show(problem) {
  language.fill();
  document.title = `${language.say('invitation')} · ${language.say('name')}`;
  document
    .getElementById('tools')
    .replaceChildren(createLanguageSwitch({ language, chosen: () => show() }), createThemeSwitch({ language, theme }));
  const card = createInvitationCard({ language, decide });
  if (decided) return place.replaceChildren(card.decided(decided));
  const preview = await api.post('/invitations/preview', { token });
  if (!preview.ok && preview.problem.status === 401 && session.current()) {
    session.end();
    return show(problem);
  }
  if (!preview.ok) return place.replaceChildren(card.missing(preview.problem));
  place.replaceChildren(
    card.open({ ...preview.value, user: session.current()?.user, problem, people: await people() }),
  );
}

/** In demo mode one can sign in as anybody, the invited first. */
async function people() {
  const personas = await api.get('/demo/personas');
  if (!personas.ok) return undefined;
  const current = session.current()?.user.email;
  return createPersonaList({
    personas: personas.value,
    language,
    current,
    invitedFirst: true,
    visitor: false,
    choose: become,
  });
}

async function become(email) {
  const answer = await api.post('/demo/sessions', { email });
  if (!answer.ok) return show(answer.problem);
  session.begin(answer.value);
  await show();
}

/** @param {'accept' | 'decline'} decision */
async function decide(decision) {
  const answer = await api.post(`/invitations/${decision}`, { token });
  if (!answer.ok && answer.problem.status === 401) session.end();
  if (answer.ok) decided = { decision, ...answer.value };
  await show(answer.ok ? undefined : answer.problem);
}

await show();
