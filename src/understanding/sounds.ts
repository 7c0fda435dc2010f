/** Sounds, excuses and calls that people put before what they say; each counts only when something follows. */
const BEFORE =
  /^(?:(?:저기요?|혹시|음+|아+|어+|흠+|에+|죄송한데요?|죄송하지만|실례지만|um+|uh+|hm+|ah+|oh+|well|so|excuse me)(?:[\s,.~!…]+))+(?=\S)/i;
/** Faces and laughter behind a line; a row of ㅇ or ㄱ is a word. */
const BEHIND = /(?:\s*(?:\^\^|[:;]-?[)D]|[ㅋㅎㅠㅜ]+|~+))+(?=\s*$|\n)/g;

/** Asks for nothing: "…@gaon.example ok?". */
const TAG = /(?<=[\p{L}\p{N}])[,\s]+(?:ok(?:ay)?|alright|all right|right|yeah|오케이|ㅇㅋ)\s?\?+\s*$/iu;

/** What is said, without the sounds around it; a text that is nothing else stays. */
export function withoutSounds(text: string): string {
  const words = text.replace(BEFORE, '').replace(BEHIND, '').replace(TAG, '').trim();
  return /[\p{L}\p{N}]/u.test(words) ? words : text;
}
