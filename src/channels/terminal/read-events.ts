import type { LaterEvent } from '../../message/front.ts';

/** Reads server-sent events of the HTTP contract until the stream ends; what only shows that somebody writes is let go. */
export async function readEvents(response: Response, onEvent: (event: LaterEvent) => void): Promise<void> {
  if (!response.body) return;
  let unread = '';
  for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
    const blocks = (unread + text).split('\n\n');
    unread = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = parseEvent(block);
      if (event) onEvent(event);
    }
  }
}

function parseEvent(block: string): LaterEvent | undefined {
  const fields = new Map(block.split('\n').map((line) => fieldOf(line)));
  const data = fields.get('data');
  if (data === undefined || fields.get('event') === 'typing') return undefined;
  const { reply } = JSON.parse(data) as Pick<LaterEvent, 'reply'>; // our own server's contract
  return { seq: Number(fields.get('id')), event: fields.get('event') as LaterEvent['event'], reply };
}

function fieldOf(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1).trimStart()];
}
