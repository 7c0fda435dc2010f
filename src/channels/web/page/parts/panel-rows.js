import { element } from '../core/element.js';
import { icon } from '../core/icon.js';

const STEP_WORDS = { done: 'stepDone', open: 'stepOpen', waiting: 'stepWaiting' };

/** An invitation that nobody has answered yet, and how old it is. */
export function createInvitation({ code, email, company, role, ageDays, requests }, { language, ask }) {
  return createRow({
    first: email,
    second: `${company} · ${role}`,
    third: `${code} · ${ageWords(ageDays, language)}`,
    requests,
    ask,
  });
}

/** How far an institution is on its way to its first live contract. */
export function createOnboarding({ institution, steps, request }, { language, ask }) {
  const done = steps.filter(({ state }) => state === 'done').length;
  const words = language.say('stepsDone', { done, of: steps.length });
  const bar = steps.map(({ state }) => element('i', { class: state }));
  const current = steps.find(({ state }) => state !== 'done');
  const list = steps.map((step) => createStep(step, { language, isCurrent: step === current }));
  const summary = element('summary', {}, element('span', { text: words }), icon('down'));
  return element(
    'div',
    { class: 'panel-row' },
    element('p', { class: 'panel-first', text: institution }),
    element('div', { class: 'step-bar', 'aria-hidden': 'true' }, ...bar),
    element('details', { class: 'steps', open: done < steps.length }, summary, element('ol', {}, ...list)),
    request && createRequests([request], ask),
  );
}

/** A contract: what was saved, and what the live service uses. */
export function createContract(contract, { language, ask }) {
  const { code, institution, product, state, stateLabel, saved, live, request } = contract;
  const isLive = saved === live;
  return createRow({
    first: `${institution} · ${product}`,
    tag: element('span', { class: `tag ${state}`, text: stateLabel }),
    second: code,
    third: element('span', {
      class: isLive ? '' : 'pending',
      text: language.say(isLive ? 'live' : 'notLive', { saved, live }),
    }),
    requests: [request],
    ask,
  });
}

/** A hand-over that is not over yet. */
export function createTicket({ code, stateLabel, topic }, { language, ask }) {
  return createRow({
    first: topic ?? language.say('noTopic'),
    tag: element('span', { class: 'tag', text: stateLabel }),
    second: code,
    requests: [],
    ask,
  });
}

function createRow({ first, tag, second, third, requests, ask }) {
  return element(
    'div',
    { class: 'panel-row' },
    element('p', { class: 'panel-first' }, element('span', { text: first }), tag),
    element('p', { class: 'panel-second' }, second),
    third && element('p', { class: 'panel-second' }, third),
    requests.length > 0 && createRequests(requests, ask),
  );
}

function createRequests(requests, ask) {
  const chips = requests.map(({ label, text }) =>
    element('button', { type: 'button', class: 'button small', text: label, on: { click: () => ask(text) } }),
  );
  return element('div', { class: 'panel-requests' }, ...chips);
}

function createStep({ label, state }, { language, isCurrent }) {
  const mark = element('span', { class: 'step-mark' }, state === 'done' && icon('check'));
  const words = element('span', { class: isCurrent ? 'step-state' : 'hidden', text: language.say(STEP_WORDS[state]) });
  return element(
    'li',
    { class: state, 'aria-current': isCurrent && 'step' },
    mark,
    element('span', { text: label }),
    words,
  );
}

function ageWords(days, language) {
  if (days < 1) return language.say('today');
  return days === 1 ? language.say('dayAgo') : language.say('daysAgo', { count: days });
}
