const REMEMBERED = 64;

/** Keeps up to so many answers, then begins anew: one message asks the same of the same words several times. */
export function lastRemembered<Answer>(answer: (words: string) => Answer): (words: string) => Answer {
  const answers = new Map<string, Answer>();
  return (words) => {
    if (answers.has(words)) return answers.get(words) as Answer;
    const found = answer(words);
    if (answers.size >= REMEMBERED) answers.clear();
    answers.set(words, found);
    return found;
  };
}
