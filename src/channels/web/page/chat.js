import { createApi } from './core/api.js';
import { createLanguage } from './core/language.js';
import { createSession } from './core/session.js';
import { createTheme } from './core/theme.js';
import { openDialog } from './parts/dialog.js';
import { showHeader } from './parts/header.js';
import { createLibrary } from './parts/library.js';
import { createPanel } from './parts/panel.js';
import { createPersonaList } from './parts/personas.js';
import { showStart } from './parts/start.js';
import { createComposer } from './talk/composer.js';
import { createLog } from './talk/log.js';
import { createTalk } from './talk/talk.js';
import { createTyping } from './talk/typing.js';

const node = (id) => document.getElementById(id);
const wide = matchMedia('(min-width: 64rem)');

const language = createLanguage(localStorage);
const theme = createTheme(localStorage);
const session = createSession({ window: sessionStorage, browser: localStorage });
const api = createApi({ language, session });
const log = createLog({ log: node('log'), scroll: node('scroll'), language });
const typing = createTyping({ node: node('typing'), language });
const panelNode = node('panel');
const panel = createPanel(panelNode, { api, session, language, ask });
const composer = createComposer({ node: node('composer'), language, send: (text) => talk.say({ text }) });
const talk = createTalk({
  api,
  session,
  language,
  log,
  typing,
  on: { turn: panel.refresh, signedOut, connection: showConnection, said: composer.remember },
});
let me;

/** Says it for the person, from wherever on the page it was offered. */
function ask(text) {
  document.querySelector('dialog')?.close();
  if (node('start').contains(document.activeElement)) node('scroll').focus({ preventScroll: true });
  talk.say({ text });
}

/** Everything that depends on who is here and in which language. */
async function greet() {
  language.fill();
  composer.speak();
  const answer = await api.get('/me');
  if (!answer.ok) {
    if (answer.problem.status === 401 && session.current()) {
      session.end();
      return greet();
    }
    showConnection(false);
    return setTimeout(greet, 3000);
  }
  showConnection(true);
  me = answer.value;
  const on = { language: greet, personas: openPersonas, library: openLibrary, panel: openPanel };
  showHeader(node('tools'), { me, language, theme, on });
  showStart(node('start'), { me, api, language, ask });
  await panel.refresh();
}

async function openPersonas() {
  const personas = await api.get('/demo/personas');
  if (!personas.ok) return showConnection(personas.problem.status !== 0);
  const hint = document.createElement('p');
  hint.className = 'dialog-hint';
  hint.textContent = language.say('personaHint');
  const current = session.current()?.user.email ?? 'visitor';
  const list = createPersonaList({ personas: personas.value, language, current, choose: become });
  open({ title: language.say('choosePersona'), class: 'at-side' }, hint, list);
}

/** Each person goes on in their own conversation. */
async function become(email) {
  const answer = email === undefined ? undefined : await api.post('/demo/sessions', { email });
  if (answer && !answer.ok) return showConnection(answer.problem.status !== 0);
  document.querySelector('dialog')?.close();
  talk.close();
  log.clear();
  session.end();
  if (answer) session.begin(answer.value);
  await enter();
}

function openLibrary() {
  open({ title: language.say('help'), class: 'at-side' }, createLibrary({ api, language, ask }));
}

/** Where there is no room beside the conversation the panel lies over it. */
function openPanel() {
  panelNode.hidden = false;
  open({ title: language.say('panel'), class: 'at-side' }, panelNode).addEventListener('close', placePanel);
}

function placePanel() {
  document.querySelector('dialog:has(#panel)')?.close();
  document.body.append(panelNode);
  panelNode.hidden = !wide.matches;
}

function open(options, ...content) {
  return openDialog({ closeLabel: language.say('close'), ...options }, ...content);
}

function signedOut() {
  session.end();
  void greet();
}

function showConnection(isConnected) {
  node('banner').hidden = isConnected;
  node('banner').textContent = isConnected ? '' : language.say('reconnecting');
}

async function enter() {
  await greet();
  await talk.resume();
  if (log.isEmpty()) node('scroll').scrollTo({ top: 0 });
  if (wide.matches) composer.focus();
}

wide.addEventListener('change', placePanel);
window.addEventListener('offline', () => showConnection(false));
window.addEventListener('online', () => showConnection(true));
placePanel();
await enter();
