import type { Storage } from '../storage/open.ts';
import { createInbox, type Inbox } from './inbox.ts';
import { linkedPerson, makeLinkCode, requestOf, unlink, useLinkCode } from './links.ts';
import { installationIds, keepInstallation, removeInstallation, sealedInstallation } from './slack-installations.ts';
import {
  beginPost,
  dropPost,
  endPost,
  keyOfPost,
  livePosts,
  numberOfPost,
  retirePost,
  tablesOf,
} from './slack-posts.ts';
import { isOurThread, keepThread, lastThreads, threadOf, threadWithin } from './slack-threads.ts';

export type Records = ReturnType<typeof openRecords>;

/** What channels have to remember, over the database: who a sender is, which thread is which talk, what was sent. */
export function openRecords({
  storage: { db, transaction },
  clock,
  wake,
}: {
  storage: Pick<Storage, 'db' | 'transaction'>;
  clock: () => Date;
  /** Told when there is work in an inbox. */
  wake: () => void;
}) {
  const slackInbox: Inbox = createInbox({ queue: 'slack.receive', db, wake });
  return {
    slackInbox,
    links: {
      makeCode: (request: Parameters<typeof makeLinkCode>[1]) => makeLinkCode(db, request, clock()),
      requestOf: (code: string) => requestOf(db, code, clock()),
      use: (code: string, personId: string) =>
        transaction((open) => useLinkCode(open, { code, personId, now: clock() })),
      person: (sender: Parameters<typeof linkedPerson>[1]) => linkedPerson(db, sender),
      unlink: (sender: Parameters<typeof unlink>[1]) => unlink(db, sender),
    },
    slackThreads: {
      of: (place: Parameters<typeof threadOf>[1]) => threadOf(db, place),
      isOurs: (place: Parameters<typeof isOurThread>[1]) => isOurThread(db, place),
      keep: (place: Parameters<typeof keepThread>[1], entry: Omit<Parameters<typeof keepThread>[2], 'at'>) =>
        keepThread(db, place, { ...entry, at: clock() }),
      within: (conversationId: string, channel: string) => threadWithin(db, conversationId, channel),
      last: (sender: string, most: number) => lastThreads(db, sender, most),
    },
    slackPosts: {
      begin: (draft: Parameters<typeof beginPost>[1]) => beginPost(db, draft, clock()),
      end: (key: string, arrived: Parameters<typeof endPost>[2]) => endPost(db, key, arrived),
      drop: (key: string) => dropPost(db, key),
      live: (conversationId: string) => livePosts(db, conversationId),
      numberOf: (key: string) => numberOfPost(db, key),
      keyOf: (channel: string, ts: string) => keyOfPost(db, channel, ts),
      retire: (key: string) => retirePost(db, key),
      tables: (key: string, conversationId: string) => tablesOf(db, key, conversationId),
    },
    slackInstallations: {
      ids: () => installationIds(db),
      sealed: (id: string) => sealedInstallation(db, id),
      keep: (id: string, sealed: string) => keepInstallation(db, { id, sealed, now: clock() }),
      remove: (id: string) => removeInstallation(db, id),
    },
  };
}
