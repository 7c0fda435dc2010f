import { createApi } from '../core/api.js';
import { createLanguage } from '../core/language.js';
import { createSession } from '../core/session.js';
import { createTheme } from '../core/theme.js';
import { createPersonaList } from './personas.js';
import { createLanguageSwitch, createThemeSwitch } from './switches.js';

/**
 * A page for one decision on the secret in its address: previewed, decided by whoever is signed in, shown as done.
 * `name` is its element's id and its title's word.
 * @param {{ name: string, preview(api: Api, secret: string): Promise<import('../core/api.js').Answer>,
 *   createCard(language: Language): { missing(problem: object): Node, open(seen: object): Node, done(result: object): Node },
 *   invitedFirst?: boolean }} options
 * @typedef {import('../core/api.js').Api} Api
 * @typedef {import('../core/language.js').Language} Language
 */
export function createSecretPage({ name, preview, createCard, invitedFirst = false }) {
  const language = createLanguage(localStorage);
  const theme = createTheme(localStorage);
  const session = createSession({ window: sessionStorage, browser: localStorage });
  const api = createApi({ language, session });
  const secret = takeSecret();
  const place = document.getElementById(name);
  /** Set once the person has decided. */
  let result;

  async function show(problem) {
    language.fill();
    document.title = `${language.say(name)} · ${language.say('name')}`;
    document
      .getElementById('tools')
      .replaceChildren(
        createLanguageSwitch({ language, chosen: () => show() }),
        createThemeSwitch({ language, theme }),
      );
    const card = createCard(language);
    if (result) return place.replaceChildren(card.done(result));
    const seen = await preview(api, secret);
    if (!seen.ok && seen.problem.status === 401 && session.current()) {
      session.end();
      return show(problem);
    }
    if (!seen.ok) return place.replaceChildren(card.missing(seen.problem));
    const user = session.current()?.user;
    place.replaceChildren(card.open({ ...seen.value, user, problem, people: await people() }));
  }

  /** In demo mode one can sign in as anybody. */
  async function people() {
    const personas = await api.get('/demo/personas');
    if (!personas.ok) return undefined;
    const current = session.current()?.user.email;
    return createPersonaList({
      personas: personas.value,
      language,
      current,
      invitedFirst,
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

  return {
    show,
    /**
     * Decides, and shows what came of it.
     * @param {(api: Api, secret: string) => Promise<import('../core/api.js').Answer>} decision
     */
    async decide(decision) {
      const answer = await decision(api, secret);
      if (!answer.ok && answer.problem.status === 401) session.end();
      if (answer.ok) result = answer.value;
      await show(answer.ok ? undefined : answer.problem);
    },
  };
}

/** The secret leaves the address bar and the history before anything else happens. */
function takeSecret() {
  const found = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  return found;
}
