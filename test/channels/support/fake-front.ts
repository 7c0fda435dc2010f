import { randomUUID } from 'node:crypto';
import type { Front, Incoming, LaterEvent, Sender, Turn } from '../../../src/message/front.ts';
import { no, ok } from '../../../src/result.ts';

const NOT_STAFF = { code: 'not_staff', words: { ko: '담당자가 아니에요.', en: 'Not staff.' } } as const;
const STATE = { flow: null, waitingFor: null, handedOver: false };

export interface FakeFront extends Front {
  /** Everything it was handed. */
  readonly taken: Incoming[];
  /** Says something later. */
  say(conversationId: string, text: string): void;
  /** While it holds, turns wait; afterwards they answer. */
  hold(): () => void;
  /** While it is broken, everything throws. */
  broken: boolean;
}

interface Kept {
  owner: string;
  busy: boolean;
  readonly events: LaterEvent[];
}

function wordsOf({ content }: Incoming): string {
  if ('text' in content) return content.text;
  return 'choice' in content ? `pressed ${content.choice}` : `filled in ${content.form.flow}`;
}

/** A front that repeats what it hears, and keeps conversations and deliveries apart as the real one does. */
export function createFakeFront(): FakeFront {
  const conversations = new Map<string, Kept>();
  const deliveries = new Map<string, { body: string; turn: Turn }>();
  let released = Promise.resolve();

  const own = (id: string, sender: Sender): Kept | undefined => {
    if (fake.broken) throw new Error('the database is away');
    const conversation = conversations.get(id);
    if (!conversation) return undefined;
    const visitor = sender.visitor === undefined ? undefined : `visitor:${sender.visitor}`;
    if (sender.kind === 'person' && conversation.owner === visitor) conversation.owner = ownerOf(sender);
    return conversation.owner === ownerOf(sender) ? conversation : undefined;
  };

  const fake: FakeFront = {
    taken: [],
    broken: false,
    say(conversationId, text) {
      const events = conversations.get(conversationId)?.events;
      const reply = { id: randomUUID(), kind: 'note', text } as const;
      events?.push({ seq: events.length + 1, event: 'reply', reply });
    },
    hold() {
      let release = (): void => {};
      released = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    async takeTurn(incoming) {
      if (fake.broken) throw new Error('the database is away');
      fake.taken.push(incoming);
      const key = `${ownerOf(incoming.sender)} ${incoming.deliveryId}`;
      const body = JSON.stringify([incoming.conversationId, incoming.content]);
      const before = deliveries.get(key);
      if (before) return before.body === body ? ok(before.turn) : no('reused');
      const id = incoming.conversationId ?? randomUUID();
      const fresh = { owner: ownerOf(incoming.sender), busy: false, events: [] };
      if (incoming.conversationId === undefined) conversations.set(id, fresh);
      const conversation = own(id, incoming.sender);
      if (!conversation) return no('not_found');
      if (conversation.busy) return no('busy');
      conversation.busy = true;
      await released;
      conversation.busy = false;
      const text = wordsOf(incoming);
      const choices = [{ label: '확인', choice: 'yes', role: 'confirm' }] as const;
      const reply = { id: randomUUID(), kind: 'note', text, choices } as const;
      const turn: Turn = { conversationId: id, replies: [reply], outcomes: [{ type: 'small_talk' }], state: STATE };
      deliveries.set(key, { body, turn });
      return ok(turn);
    },
    async transcript(conversationId, sender) {
      const conversation = own(conversationId, sender);
      return conversation && { conversationId, messages: [], state: STATE, lastEventId: conversation.events.length };
    },
    async events(conversationId, sender, seq) {
      return own(conversationId, sender)?.events.slice(seq);
    },
    async feedback({ conversationId }, sender) {
      return own(conversationId, sender) !== undefined;
    },
    async greeting(sender, language) {
      if (fake.broken) throw new Error('the database is away');
      const user = sender.kind === 'person' ? { name: '김가온', email: 'kim@gaon.example' } : null;
      return {
        user,
        memberships: [],
        greeting: language === 'ko' ? '안녕하세요.' : 'Hello.',
        can: '',
        suggestions: [],
      };
    },
    async form() {
      return undefined;
    },
    async panel() {
      return { invitations: [], onboarding: [], contracts: [], tickets: [] };
    },
    async takeStaffWord() {
      return no(NOT_STAFF);
    },
    async supportCard() {
      return undefined;
    },
    async openTickets() {
      return no(NOT_STAFF);
    },
    async ticketNews() {
      return no(NOT_STAFF);
    },
    async gaps() {
      return no(NOT_STAFF);
    },
    library: {
      async categories(sort) {
        return [{ path: [sort], count: 0, articles: [] }];
      },
      search: (text) => [{ slug: 'settle-id', title: text, category: '계약 관리' }],
      article: () => undefined,
    },
  };
  return fake;
}

function ownerOf(sender: Sender): string {
  return sender.kind === 'person' ? `person:${sender.personId}` : `visitor:${sender.visitor}`;
}
