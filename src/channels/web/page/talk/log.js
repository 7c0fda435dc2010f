import { element } from '../core/element.js';
import { icon } from '../core/icon.js';
import { languageOf } from '../core/language.js';
import { createOwnMessage } from './own-message.js';
import { createReply } from './reply.js';
import { written } from './written.js';

/** Closer to the end than this, the person is reading the newest and stays with it. */
const NEAR_END_PX = 80;
const ROOM_ABOVE_PX = 20;

/**
 * The conversation as it stands on the page: it grows at its end and keeps the reader's place.
 * @param {{ log: HTMLElement, scroll: HTMLElement, language: Language }} options
 * @typedef {import('../core/language.js').Language} Language
 */
export function createLog({ log, scroll, language }) {
  /** @type {ReturnType<typeof createReply>[]} */
  let open = [];
  const shownReplies = new Set();
  const toEnd = element(
    'button',
    {
      type: 'button',
      class: 'button to-end',
      hidden: true,
      on: { click: () => scroll.scrollTo({ top: scroll.scrollHeight }) },
    },
    icon('down'),
    element('span', { text: language.say('newMessages') }),
  );
  scroll.tabIndex = 0; // so that it can be read with the arrow keys
  scroll.after(toEnd);
  const isNearEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END_PX;
  scroll.addEventListener('scroll', () => {
    if (isNearEnd()) toEnd.hidden = true;
  });
  const append = (node, wasNearEnd) => {
    log.append(node);
    if (wasNearEnd) scrollTo(scroll, log);
    else toEnd.hidden = false;
  };

  return {
    isEmpty: () => log.childElementCount === 0,
    addOwn(text) {
      const own = createOwnMessage(text, language);
      append(own.node, true);
      const fail = (why, retry) => {
        own.fail(why, retry);
        own.node.scrollIntoView({ block: 'nearest' });
      };
      return { ...own, fail };
    },
    /** Shows a reply once, however often it comes. */
    addReply(reply, options) {
      if (shownReplies.has(reply.id)) return;
      shownReplies.add(reply.id);
      const wasNearEnd = isNearEnd();
      if (reply.kind === 'hand_over') append(createDivider(language.say('handOver')), wasNearEnd);
      const shown = createReply(reply, { language, ...options });
      open.push(shown);
      append(shown.node, wasNearEnd);
    },
    addStaff({ id, text }) {
      if (shownReplies.has(id)) return;
      shownReplies.add(id);
      append(createStaffMessage(text, language), isNearEnd());
    },
    /** What stands below the log changes, and a reader at the end stays there. */
    grow(change) {
      const wasNearEnd = isNearEnd();
      change();
      if (wasNearEnd) scrollTo(scroll, log);
    },
    addDivider: (words) => append(createDivider(words), isNearEnd()),
    /** Ends the questions asked so far; a confirmation says what was decided. */
    settle({ decision, label }) {
      for (const { retire, decide } of open) {
        retire(label);
        decide?.(decision);
      }
      open = [];
    },
    scrollToEnd: () => scroll.scrollTo({ top: scroll.scrollHeight, behavior: 'instant' }),
    clear() {
      log.replaceChildren();
      shownReplies.clear();
      open = [];
      toEnd.hidden = true;
    },
    /** While it is filled from what is stored, nothing is read aloud. */
    setBusy: (isBusy) => log.setAttribute('aria-busy', String(isBusy)),
  };
}

/** To the end, but never past the beginning of what the person said last: a long answer is read from its top. */
function scrollTo(scroll, log) {
  const own = [...log.querySelectorAll('.own')].at(-1);
  const end = scroll.scrollHeight - scroll.clientHeight;
  if (!own) return scroll.scrollTo({ top: end });
  const ownTop = own.getBoundingClientRect().top - scroll.getBoundingClientRect().top + scroll.scrollTop;
  scroll.scrollTo({ top: Math.min(end, ownTop - ROOM_ABOVE_PX) });
}

function createDivider(words) {
  return element('p', { class: 'divider' }, element('span', { text: words }));
}

function createStaffMessage(text, language) {
  const name = element('p', { class: 'staff-name' }, icon('person'), language.say('staffSaid'));
  const words = element('div', { class: 'staff-words' }, ...written(text));
  return element('article', { class: 'message staff', lang: languageOf(text) }, name, words);
}
