import { cite, speak, summary } from '../knowledge/answer.ts';
import type { Knowledge } from '../knowledge/open.ts';
import type { Front, Library, Sender } from '../message/front.ts';
import type { Language } from '../message/text.ts';
import type { Person } from '../portal/portal.ts';
import { formOf } from './form.ts';
import { greetingOf, membershipsOf } from './greeting.ts';
import { panelOf } from './panel.ts';
import { popularity } from './popularity.ts';
import { events, feedback, owned, transcript } from './records.ts';
import { personOf } from './sender.ts';
import { createStaffFront } from './staff-front.ts';
import { createTakeTurn, type TurnRooms } from './take-turn.ts';

/** All that a channel may call, over the rooms below. */
export function createFront(rooms: TurnRooms): Front {
  const { storage, clock } = rooms;
  return {
    takeTurn: createTakeTurn(rooms),
    transcript: (conversationId, sender) => transcript(storage.db, conversationId, sender),
    events: (conversationId, sender, seq) => events(storage.db, { conversationId, sender, seq }),
    feedback: (vote, sender) => storage.transaction((db) => feedback(db, vote, { sender, now: clock() })),
    form: (about, sender, language) => formOf(rooms, { ...about, sender, language }),
    greeting: (sender, language) => greet(rooms, sender, language),
    panel: (sender, conversationId, language) => lookAround(rooms, { sender, conversationId, language }),
    library: createLibrary(rooms),
    ...createStaffFront(rooms),
  };
}

async function greet(rooms: TurnRooms, sender: Sender, language: Language) {
  const person = await personOf(rooms, rooms.storage.db, { sender });
  const desk = deskOf(rooms, person, null);
  return greetingOf(desk, { flows: rooms.flows, language, memberships: membershipsOf(person, language) });
}

async function lookAround(
  rooms: TurnRooms,
  { sender, conversationId, language }: { sender: Sender; conversationId: string | undefined; language: Language },
) {
  const { storage, support } = rooms;
  const conversation = conversationId === undefined ? undefined : await owned(storage.db, conversationId, sender);
  const desk = deskOf(rooms, await personOf(rooms, rooms.storage.db, { sender }), conversation?.companyId ?? null);
  return panelOf(desk, await support.ticketsOf(storage.db, desk.actor), language);
}

function deskOf({ portal, storage, clock }: TurnRooms, person: Person | undefined, companyId: string | null) {
  return portal.as(portal.actorOf(person, companyId), { db: storage.db, now: clock() });
}

function createLibrary({ knowledge, storage, clock }: TurnRooms): Library {
  return {
    categories: async (sort, language) => {
      await knowledge.refresh(storage.db, clock());
      const branches = knowledge.categories(language).filter(({ articles }) => articles.length > 0);
      return sort === 'category' ? branches : popularFirst(branches, await popularity(storage.db));
    },
    search: (text, language) => knowledge.search(text, language),
    article: (slug, language) => articleOf(knowledge, slug, language),
  };
}

function popularFirst(branches: ReturnType<Knowledge['categories']>, asked: ReadonlyMap<string, number>) {
  const count = (slug: string) => asked.get(slug) ?? 0;
  const total = (articles: readonly { slug: string }[]) => articles.reduce((sum, { slug }) => sum + count(slug), 0);
  return branches
    .map((branch) => ({ ...branch, articles: branch.articles.toSorted((a, b) => count(b.slug) - count(a.slug)) }))
    .toSorted((a, b) => total(b.articles) - total(a.articles));
}

function articleOf(knowledge: Knowledge, slug: string, language: Language) {
  const article = knowledge.article(slug);
  if (!article) return undefined;
  return { ...summary(article, language), text: speak(article)[language], citation: cite(article, language) };
}
