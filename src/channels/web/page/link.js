import { createApi } from './core/api.js';
import { createLanguage } from './core/language.js';
import { createSession } from './core/session.js';
import { createTheme } from './core/theme.js';
import { createLinkCard } from './parts/link-card.js';
import { createPersonaList } from './parts/personas.js';
import { createLanguageSwitch, createThemeSwitch } from './parts/switches.js';

const language = createLanguage(localStorage);
const theme = createTheme(localStorage);
const session = createSession({ window: sessionStorage, browser: localStorage });
const api = createApi({ language, session });
const code = takeCode();
const place = document.getElementById('link');
/** Set once the person has linked. */
let linked;

/** The secret leaves the address bar and the history before anything else happens. */
function takeCode() {
  const found = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  return found;
}

async function show(problem) {
  language.fill();
  document.title = `${language.say('link')} · ${language.say('name')}`;
  document
    .getElementById('tools')
    .replaceChildren(createLanguageSwitch({ language, chosen: () => show() }), createThemeSwitch({ language, theme }));
  const card = createLinkCard({ language, confirm });
  if (linked) return place.replaceChildren(card.done(linked));
  const preview = await api.post('/links/preview', { code });
  if (!preview.ok && preview.problem.status === 401 && session.current()) {
    session.end();
    return show(problem);
  }
  if (!preview.ok) return place.replaceChildren(card.missing(preview.problem));
  const user = session.current()?.user;
  place.replaceChildren(card.open({ ...preview.value, user, problem, people: await people() }));
}

/** In demo mode one can sign in as anybody. */
async function people() {
  const personas = await api.get('/demo/personas');
  if (!personas.ok) return undefined;
  const current = session.current()?.user.email;
  return createPersonaList({ personas: personas.value, language, current, visitor: false, choose: become });
}

async function become(email) {
  const answer = await api.post('/demo/sessions', { email });
  if (!answer.ok) return show(answer.problem);
  session.begin(answer.value);
  await show();
}

async function confirm() {
  const answer = await api.post('/links', { code });
  if (!answer.ok && answer.problem.status === 401) session.end();
  if (answer.ok) linked = answer.value;
  await show(answer.ok ? undefined : answer.problem);
}

await show();
