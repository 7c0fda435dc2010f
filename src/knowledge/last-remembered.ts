const REMEMBERED = 64;

/** Keeps the last answers: one message asks the same several times, whether it is ours, which article, which part. */
export function lastRemembered<Answer extends object>(answer: (query: string) => Answer): (query: string) => Answer {
  const answers = new Map<string, Answer>();
  return (query) => {
    const known = answers.get(query) ?? answer(query);
    if (answers.size >= REMEMBERED) answers.clear();
    answers.set(query, known);
    return known;
  };
}
