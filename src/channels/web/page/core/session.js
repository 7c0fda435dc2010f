const SESSION = 'session';
const CONVERSATIONS = 'conversations';

/** @typedef {ReturnType<typeof createSession>} Session */

/**
 * Who this window speaks for, and which conversation each person was in. The token lives as long as the window;
 * the conversations stay, so that everybody finds their own again.
 * @param {{ window: Storage, browser: Storage }} storages
 */
export function createSession({ window: short, browser: long }) {
  /** @returns {{ token: string, user: { name: string, email: string } } | null} */
  const current = () => readJson(short, SESSION);
  const key = () => current()?.user.email ?? 'visitor';
  return {
    current,
    token: () => current()?.token,
    begin: (session) => short.setItem(SESSION, JSON.stringify(session)),
    end: () => short.removeItem(SESSION),
    conversationId: () => readJson(long, CONVERSATIONS)?.[key()],
    /** @param {string | undefined} id */
    keepConversation(id) {
      long.setItem(CONVERSATIONS, JSON.stringify({ ...readJson(long, CONVERSATIONS), [key()]: id }));
    },
  };
}

function readJson(storage, key) {
  try {
    return JSON.parse(storage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
