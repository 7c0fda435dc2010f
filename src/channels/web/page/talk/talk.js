import { followEvents } from '../core/events.js';
import { whyNotSent } from './why-not-sent.js';

/** A reply of one of these kinds takes the place of what was asked before it. */
const ASKS_ANEW = new Set(['question', 'confirmation', 'receipt']);
const DECISIONS = { confirm: 'confirmed', deny: 'denied', cancel: 'cancelled' };

/**
 * One person's conversation: says, hears, and takes up again what was said before.
 * @param {{ api: Api, session: Session, language: Language, log: ReturnType<typeof import('./log.js').createLog>,
 *   typing: ReturnType<typeof import('./typing.js').createTyping>,
 *   on: { turn(): void, signedOut(): void, connection(isConnected: boolean): void, said(text: string): void } }} options
 * @typedef {import('../core/language.js').Language} Language
 * @typedef {import('../core/api.js').Api} Api
 * @typedef {import('../core/session.js').Session} Session
 */
export function createTalk({ api, session, language, log, typing, on }) {
  let stopFollowing = () => {};
  let following;
  /** The message that is being answered: words on the way to any other are not shown. */
  let thinkingOf;
  let queue = Promise.resolve();

  const replyOptions = {
    press: (choice) => say({ choice }),
    async vote(replyId, helpful) {
      return (await api.post(`/conversations/${session.conversationId()}/feedback`, { replyId, helpful })).ok;
    },
  };

  /** @param {{ text?: string, choice?: { label: string, choice: string, role: string } }} said */
  function say({ text, choice }) {
    const own = log.addOwn(text ?? choice.label);
    if (text !== undefined) on.said(text);
    const content = choice ? { choice: choice.choice } : { text };
    const message = { own, choice, body: undefined, content, messageId: crypto.randomUUID() };
    queue = queue.then(() => deliver(message));
  }

  /** The same message keeps its id and, when it may have arrived, its whole body: nothing is done twice. */
  async function deliver(message) {
    const { own, content, messageId } = message;
    message.body ??= { conversationId: session.conversationId(), messageId, ...content };
    typing.begin();
    thinkingOf = messageId;
    const answer = await api.post('/messages', message.body);
    thinkingOf = undefined;
    typing.end();
    if (answer.ok) return hear(answer.value, message);
    const { status } = answer.problem;
    if (status === 404 && message.body.conversationId) {
      session.keepConversation(undefined);
      message.body = undefined;
      return deliver(message);
    }
    if (status !== 0) message.body = undefined;
    if (status === 401) on.signedOut();
    own.fail(whyNotSent(answer.problem, language), () => {
      own.clear();
      queue = queue.then(() => deliver(message));
    });
  }

  function hear({ conversationId, replies, outcomes, state }, { choice }) {
    session.keepConversation(conversationId);
    const isDecided = state.waitingFor === null || replies.some(({ kind }) => ASKS_ANEW.has(kind));
    if (isDecided) log.settle({ label: choice?.label, decision: decisionOf({ choice, outcomes, replies }) });
    for (const reply of replies) log.addReply(reply, replyOptions);
    follow(conversationId, 0);
    on.turn();
  }

  function follow(conversationId, after) {
    if (following === conversationId) return;
    stopFollowing();
    following = conversationId;
    stopFollowing = followEvents(api, { conversationId, after, onEvent: hearLater, onConnection: on.connection });
  }

  function hearLater(event, { reply, messageId, text }) {
    if (event === 'typing') {
      if (messageId === thinkingOf) log.grow(() => typing.say(text));
      return;
    }
    if (event === 'staff_joined') log.addDivider(language.say('staffJoined'));
    if (event === 'closed') log.addDivider(language.say('closed'));
    if (reply?.kind === 'staff') log.addStaff(reply);
    else if (reply?.text) log.addReply(reply, replyOptions);
    on.turn();
  }

  return {
    say,
    /** Shows what was said before, if this person was in a conversation. */
    async resume() {
      const id = session.conversationId();
      if (!id) return;
      const answer = await api.get(`/conversations/${id}`);
      if (!answer.ok) {
        if (answer.problem.status === 404) session.keepConversation(undefined);
        if (answer.problem.status === 401) on.signedOut();
        return;
      }
      log.setBusy(true);
      showTranscript(answer.value, { log, on, replyOptions });
      log.setBusy(false);
      log.scrollToEnd();
      follow(id, answer.value.lastEventId ?? 0);
    },
    close() {
      stopFollowing();
      following = undefined;
    },
  };
}

function showTranscript({ messages, state }, { log, on, replyOptions }) {
  messages.forEach(({ author, text, reply, at }, index) => {
    if (author === 'person') {
      const replies = [];
      for (const next of messages.slice(index + 1)) {
        if (next.author === 'person') break;
        if (next.reply) replies.push(next.reply);
      }
      if (replies.some(({ kind }) => ASKS_ANEW.has(kind)))
        log.settle({ label: text, decision: decisionOf({ replies }) });
      log.addOwn(text);
      on.said(text);
    } else if (author === 'staff') log.addStaff({ id: reply?.id ?? at, text });
    else log.addReply(reply ?? { id: at, kind: 'note', text }, replyOptions);
  });
  if (state.waitingFor === null) log.settle({ decision: 'superseded' });
}

/** What became of a confirmation: the button says it, or what the turn did. */
function decisionOf({ choice, outcomes = [], replies }) {
  if (choice?.role in DECISIONS) return DECISIONS[choice.role];
  if (replies.some(({ kind }) => kind === 'receipt')) return 'confirmed';
  return outcomes.some(({ type }) => type === 'cancelled') ? 'cancelled' : 'superseded';
}
