import type { Command } from './command.ts';
import { compact } from './plain.ts';

const ORDINALS: Readonly<Record<string, number>> = {
  첫: 1,
  첫번: 1,
  한: 1,
  두: 2,
  둘: 2,
  세: 3,
  셋: 3,
  네: 4,
  넷: 4,
  다섯: 5,
  여섯: 6,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  '5th': 5,
};
const ENDING =
  '(?:거|것|걸|건|번|항목|사람|분|초대|계약)?(?:으?로|이?요|로요|을|를|이|가|은|는|예요|이에요|입니다|할게요?|할래요?|해줘요?|해주세요|선택|선택할게요?|부탁해요|부탁드려요|취소해줘|취소해주세요)*';
const KOREAN = new RegExp(`^(?:음|그|저|그냥)?(첫|두|세|네|다섯|여섯)(?:번째|째)${ENDING}$`);
const NUMBER = new RegExp(`^(?:그|저)?(\\d{1,2})(?:번째|번)${ENDING}$|^(\\d{1,2})[.)]?$`);
const ENGLISH =
  /^(?:the|i(?:'ll)?(?:want|pick|choose|take)?the|please)*(first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th)(?:one|option|choice|please)*$|^(?:number|option|no\.?|#)(\d{1,2})(?:please)?$/;
const LAST = new RegExp(
  `^(?:맨|제일)?(?:마지막|끝|아래|밑)(?:에|쪽|에있는|꺼)?${ENDING}$|^the?(?:last|bottom)(?:one|option|please)*$`,
);
const TOP = new RegExp(
  `^(?:맨|제일)?위(?:에|쪽|에있는|꺼)?${ENDING}$|^the?(?:top|former)(?:one|option)?$|^전자(?:요|로|로요)?$`,
);
const NONE =
  /^(?:그거|그것|이거|이것|저거|그건|거기)(?:은|는)?(?:말고|아니고|아닌데|아닌데요|빼고)(?:요|다른거|딴거|다른것)*(?:요|로|주세요|줘|보여줘|보여주세요|없어요?)*$|^(?:둘|셋|다|모두|전부|아무것도|여기)?(?:다|엔|에는)?(?:아니(?:에요|예요|야|요|다)|아닙니다|없어요?|없는데요?|아닌데요?)$|^(?:다른거|딴거|다른것|다른걸로?)(?:요|주세요|줘|없어요?|보여줘)*$|^(?:neither|none|nothing|notanyof|noneof)(?:ofthem|ofthese|ofthose|these)?$|^(?:not(?:that|this)(?:one)?|someth?ingelse|anotherone|adifferentone|others?)(?:please)?$/;

/** "The second one", "마지막 거", "그거 말고": which of the choices shown last. */
export function referenceOf(clause: string, shown: readonly string[]): (Command & { type: 'choose' }) | undefined {
  if (shown.length === 0) return undefined;
  const words = compact(clause).replace(/[.,!?~]+$/g, '');
  if (NONE.test(words)) return { type: 'choose', which: 'none' };
  if (LAST.test(words)) return { type: 'choose', which: 'last' };
  if (TOP.test(words)) return { type: 'choose', which: 1 };
  const label = shown.findIndex((words_) => bare(words_) === bare(clause));
  const which = label >= 0 ? label + 1 : ordinal(words);
  return which !== undefined && which >= 1 && which <= shown.length ? { type: 'choose', which } : undefined;
}

function ordinal(words: string): number | undefined {
  const korean = KOREAN.exec(words)?.[1];
  const number = NUMBER.exec(words);
  const english = ENGLISH.exec(words);
  const found = korean ?? english?.[1];
  if (found !== undefined) return ORDINALS[found];
  const digits = number?.[1] ?? number?.[2] ?? english?.[2];
  return digits === undefined ? undefined : Number(digits);
}

/** A label as someone would type it: "새빛카드로 할게요" is "새빛카드". */
function bare(words: string): string {
  return compact(words)
    .replace(/[^\p{L}\p{N}@]+/gu, '')
    .replace(/(?:으로|로)?(?:할게요?|할래요?|해주세요|해줘|요|이요|입니다|이에요|예요|부탁해요|선택|please)$/u, '');
}
