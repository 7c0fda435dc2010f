const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 15_000;

/**
 * Follows what is said later in a conversation, and comes back after a lost connection without missing or repeating
 * anything. Read by fetch, because the browser's own event source cannot send who is asking.
 * @param {{ headers(): Record<string, string> }} api
 * @param {{ conversationId: string, after: number, onEvent(event: string, content: object): void,
 *   onConnection(isConnected: boolean): void }} options
 * @returns {() => void} stops following
 */
export function followEvents(api, { conversationId, after, onEvent, onConnection }) {
  const stop = new AbortController();
  let last = after;
  const read = async () => {
    const response = await fetch(`/api/conversations/${conversationId}/events`, {
      headers: { ...api.headers(), accept: 'text/event-stream', 'last-event-id': String(last) },
      signal: stop.signal,
    });
    if (response.status === 401 || response.status === 404) return 'gone';
    if (!response.ok || !response.body) throw new Error(`The events answered ${response.status}.`);
    onConnection(true);
    for await (const { id, event, content } of eventsOf(response.body)) {
      if (id === undefined) onEvent(event, content);
      if (id === undefined || id <= last) continue;
      last = id;
      onEvent(event, content);
    }
    return 'ended';
  };
  void followUntil(stop.signal, read, onConnection);
  return () => stop.abort();
}

async function followUntil(signal, read, onConnection) {
  let wait = FIRST_WAIT_MS;
  while (!signal.aborted) {
    try {
      if ((await read()) === 'gone') return;
      wait = FIRST_WAIT_MS;
    } catch {
      if (signal.aborted) return;
      onConnection(false);
    }
    await pause(wait, signal);
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  }
}

/** @param {ReadableStream<Uint8Array>} body */
async function* eventsOf(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = fieldsOf(block);
      if (fields.data !== undefined) {
        const id = fields.id === undefined ? undefined : Number(fields.id); // what passes by has no number
        yield { id, event: fields.event ?? 'message', content: JSON.parse(fields.data) };
      }
    }
  }
}

/** @param {string} block */
function fieldsOf(block) {
  const lines = block.split('\n').map((line) => /^(\w+): ?(.*)$/.exec(line) ?? []);
  return Object.fromEntries(lines.map(([, name, value]) => [name, value]));
}

/** Ends early when the network comes back. */
function pause(milliseconds, signal) {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      window.removeEventListener('online', end);
      resolve(undefined);
    };
    const timer = setTimeout(end, milliseconds);
    window.addEventListener('online', end);
    signal.addEventListener('abort', end, { once: true });
  });
}
