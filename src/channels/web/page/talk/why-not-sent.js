/**
 * Why a message could not be sent, and what to do: the server's own words where it had some.
 * @param {import('../core/api.js').Problem} problem
 * @param {{ say: Function }} language
 */
export function whyNotSent({ status, detail, retryAfterSeconds }, language) {
  if (status === 0) return language.say('offline');
  if (status === 401) return language.say('signedOut');
  const why = detail ?? language.say('notSent');
  return status === 429 && retryAfterSeconds ? `${why} ${language.say('wait', { seconds: retryAfterSeconds })}` : why;
}
