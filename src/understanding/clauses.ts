const BORDERS = new RegExp(
  [
    '(?<=[.!?。])\\s+',
    '(?<=(?:는지|은지|인지|뭔지|할지|될지|한지))(?:이?랑|와|하고|,)\\s+(?!궁금|알려|알고|모르|설명|확인|물어|여쭤|문의|아시|알\\s?수|헷갈)',
    '\\n+',
    '\\s*;\\s*',
    '[,.]?\\s+(?:아\\s)?(?:그리고|그\\s?다음에?|그러고\\s?나서|또한|추가로|참고로|and then|and also|also|after that|then)[,\\s]+',
    '(?<=(?:빼고|바꾸고|바꿔주고|지우고|없애고|올리고|내보내고|넣고|만들고|고치고|뽑고|보고|보여주고|알려주고|싶고|싶구)),?\\s+(?!싶|있|나서)',
    '(?<=(?:하고|하구|해주고|해\\s주고|주고|주시고|보내고|한\\s다음에?|한\\s뒤에?|한\\s후에?|하고\\s나서|된\\s다음에?)),?\\s+(?!싶)',
    '(?<=(?:[가-힣]요|니다|[해줘]|고요|까|나요|래요?)),?\\s+(?=(?:근데|그런데|혹시|그럼|그러면|아니면)\\s)',
    '(?<=(?:까요|나요|해요|어요|주세요|할래요|싶어요|줘)),\\s+',
    '(?<!\\bgo(?: ahead)?),?\\s+and\\s+(?=(?:please\\s)?(?:invite|add|register|cancel|resend|show|list|check|create|what|how|why|when|who|whom|which|where|if|do|does|did|are|should|may|could|tell|retry|approve|reject|is|can|remove|delete|change|update|confirm|send|look|give|set up|put)\\b)',
    '(?<=[a-z]),\\s+(?=(?:please\\s)?(?:then|invite|add|register|cancel|resend|show|list|what|how|why|when|who|where)\\b)',
  ].join('|'),
  'giu',
);

const OPENING = /^\s*(?:also|and|then|plus|그리고|또|그리구)(?:,\s*|\s+)(?=\S)/i;

const ALONE = /^(?:also|and|then|plus|so|그리고|또|그리구|근데|그럼)[,.]?$/i;

/** A message's parts as they could stand for themselves; whether they do is for the rules to say. */
export function clausesOf(message: string): string[] {
  return message
    .split(BORDERS)
    .map((part) => part.replace(OPENING, '').trim())
    .filter((part) => !ALONE.test(part))
    .filter((part) => /[\p{L}\p{N}]/u.test(part) || /[ㅋㅎㅠㅜ]/.test(part));
}
