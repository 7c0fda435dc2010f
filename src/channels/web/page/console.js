import { createApi } from './core/api.js';
import { element } from './core/element.js';
import { createLanguage } from './core/language.js';
import { createSession } from './core/session.js';
import { createTheme } from './core/theme.js';
import { createTicket, createTicketRow } from './parts/console-ticket.js';
import { createPersonaList } from './parts/personas.js';
import { createLanguageSwitch, createThemeSwitch } from './parts/switches.js';

const LOOKS_EVERY_MS = 3000;

const language = createLanguage(localStorage);
const theme = createTheme(localStorage);
const session = createSession({ window: sessionStorage, browser: localStorage });
const api = createApi({ language, session });
const list = document.getElementById('tickets');
const place = document.getElementById('ticket');
/** The ticket that is open, and which version of it is shown. */
let open;
let shown;

async function show() {
  language.fill();
  document
    .getElementById('tools')
    .replaceChildren(createLanguageSwitch({ language, chosen: restart }), createThemeSwitch({ language, theme }));
  const tickets = await api.get('/staff/tickets');
  if (!tickets.ok) return refuse(tickets.problem);
  const focused = document.activeElement?.closest('.console-row')?.dataset.code;
  list.replaceChildren(
    ...tickets.value.map((card) => createTicketRow(card, { language, isOpen: card.code === open, choose })),
    ...(tickets.value.length === 0
      ? [element('p', { class: 'console-empty', text: WORDS.none[language.current()] })]
      : []),
  );
  if (focused) list.querySelector(`[data-code="${CSS.escape(focused)}"]`)?.focus();
  if (open) await showTicket();
}

async function showTicket(problem) {
  const ticket = await api.get(`/staff/tickets/${encodeURIComponent(open)}`);
  if (!ticket.ok) return place.replaceChildren(element('p', { text: ticket.problem.detail ?? '' }));
  const version = `${open} ${ticket.value.card.version}`;
  if (version === shown && !problem) return;
  const typing = shown && place.querySelector('textarea');
  const [draft, isFocused] = typing ? [typing.value, typing === document.activeElement] : ['', false];
  shown = version;
  place.replaceChildren(createTicket(ticket.value, { language, problem, draft, act }));
  if (isFocused) focusEnd(place.querySelector('textarea'));
}

function focusEnd(field) {
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}

function choose(code) {
  open = code;
  shown = undefined;
  void show();
}

/** The same word keeps its id while it is tried again. */
async function act({ verb, text }, wordId = crypto.randomUUID()) {
  const answer = await api.post('/staff/words', { wordId, verb, ticket: open, ...(text ? { text } : {}) });
  if (!answer.ok) return showTicket(answer.problem.detail ?? WORDS.failed[language.current()]);
  shown = undefined;
  await show();
}

/** Not staff, or not signed in: in the demo one can become somebody who is. */
async function refuse(problem) {
  const personas = await api.get('/demo/personas');
  const people = personas.ok
    ? createPersonaList({
        personas: personas.value.filter(({ staff }) => staff),
        language,
        current: session.current()?.user.email,
        invitedFirst: false,
        visitor: false,
        choose: become,
      })
    : undefined;
  list.replaceChildren();
  place.replaceChildren(
    element('p', { role: 'alert', text: problem.detail ?? WORDS.failed[language.current()] }),
    people ?? '',
  );
}

async function become(email) {
  const answer = await api.post('/demo/sessions', { email });
  if (answer.ok) session.begin(answer.value);
  await show();
}

function restart() {
  shown = undefined;
  void show();
}

const WORDS = {
  none: { ko: '기다리는 상담이 없어요.', en: 'No ticket is waiting.' },
  failed: { ko: '처리하지 못했어요. 다시 시도해 주세요.', en: 'That did not work. Please try again.' },
};

await show();
setInterval(() => {
  if (!document.hidden && session.current()) void show();
}, LOOKS_EVERY_MS);
