/**
 * @typedef {{ status: number, code: string, detail?: string, retryAfterSeconds?: number }} Problem
 * @typedef {ReturnType<typeof createApi>} Api
 * @typedef {{ ok: true, value: Record<string, unknown> } | { ok: false, problem: Problem }} Answer
 */

/**
 * The server's HTTP contract. What went wrong is a value; status 0 means that nothing came back.
 * @param {{ language: { current(): string }, session: { token(): string | undefined } }} page
 */
export function createApi({ language, session }) {
  const headers = () => {
    const token = session.token();
    return { 'accept-language': language.current(), ...(token && { authorization: `Bearer ${token}` }) };
  };
  /** @returns {Promise<Answer>} */
  const call = async (path, options = {}) => {
    try {
      const response = await fetch(`/api${path}`, { ...options, headers: { ...headers(), ...options.headers } });
      return response.ok
        ? { ok: true, value: await bodyOf(response) }
        : { ok: false, problem: await problemOf(response) };
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      return { ok: false, problem: { status: 0, code: 'OFFLINE' } };
    }
  };
  return {
    headers,
    get: (path, options) => call(path, options),
    post: (path, body) =>
      call(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  };
}

async function bodyOf(response) {
  const text = await response.text();
  return text === '' ? null : JSON.parse(text);
}

/** @returns {Promise<Problem>} */
async function problemOf(response) {
  const retryAfter = Number(response.headers.get('retry-after'));
  const said = await response.json().catch(() => ({}));
  return {
    status: response.status,
    code: typeof said.code === 'string' ? said.code : 'INTERNAL',
    ...(typeof said.detail === 'string' && { detail: said.detail }),
    ...(retryAfter > 0 && { retryAfterSeconds: retryAfter }),
  };
}
