import { jamo } from './jamo.ts';

const SHORTEST_WORD = 4;

/** Known tokens by what is left when one letter is missing: a slip of one finger leaves both with the same rest. */
export function createNeighbours(tokens: Iterable<string>) {
  const known = new Map<string, string[]>();
  const fill = () => {
    for (const token of tokens) {
      for (const rest of restsOf(token)) {
        const others = known.get(rest);
        if (others) others.push(token);
        else known.set(rest, [token]);
      }
    }
  };
  const find = (token: string): string | undefined => {
    const rests = restsOf(token);
    if (rests.length === 0) return undefined;
    if (known.size === 0) fill();
    const near = rests.flatMap((rest) => known.get(rest) ?? []);
    return near.find((other) => hasSameLetters(token, other)) ?? near[0];
  };
  return remembered(find);
}

/** Two letters that changed places are the likeliest slip. */
function hasSameLetters(one: string, other: string): boolean {
  return one.length === other.length && sorted(one) === sorted(other);
}

function sorted(letters: string): string {
  return Array.from(letters).sort().join('');
}

const REMEMBERED = 10_000;

/** Particles and endings meet the same words again and again. */
function remembered(find: (token: string) => string | undefined) {
  const answers = new Map<string, string | undefined>();
  return (token: string): string | undefined => {
    if (answers.has(token)) return answers.get(token);
    if (answers.size >= REMEMBERED) answers.clear();
    const answer = find(token);
    answers.set(token, answer);
    return answer;
  };
}

/** Only whole Latin words and pairs of syllables are long enough to be recognised with one letter wrong. */
function restsOf(token: string): string[] {
  const kind = token.charAt(0);
  if (kind !== 'w' && kind !== 'b') return [];
  const letters = kind === 'b' ? jamo(token.slice(1)) : token.slice(1);
  if (letters.length < SHORTEST_WORD) return [];
  const rests = [kind + letters];
  for (let at = 0; at < letters.length; at += 1) rests.push(kind + letters.slice(0, at) + letters.slice(at + 1));
  return rests;
}
