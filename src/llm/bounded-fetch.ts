/** An answer in a strict shape is a few thousand characters; whatever sends more is not answering. */
const MOST_BYTES = 512 * 1024;

/** Fetches like `fetch`, and fails as soon as an answer is longer than any good one. */
export function boundedFetch(mostBytes = MOST_BYTES): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, redirect: 'error' }); // the key goes to the configured server only
    if (!response.body) return response;
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(bound(mostBytes)), { status, statusText, headers });
  };
}

function bound(mostBytes: number): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > mostBytes) controller.error(new Error(`the answer is longer than ${mostBytes} bytes`));
      else controller.enqueue(chunk);
    },
  });
}
