import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';

/** The same keys on the other layout, where all of them make whole words there: whgdkdy is 좋아요, ㅛㄷㄴ is yes. */
export function onOtherLayout(text: string): string | undefined {
  if (/^[A-Za-z]{3,24}(?: [A-Za-z]{1,12})?[!?.~]*$/.test(text)) return whole(converted(text));
  return /^[ㄱ-ㅎㅏ-ㅣ가-힣\s]{2,24}$/.test(text) && /[ㅏ-ㅣ]|[ㄱ-ㅎ]/.test(text)
    ? converted(text, 'latin')
    : undefined;
}

/** The text as its keys are on the other layout; undefined where that cannot be told. */
export function converted(text: string, to: 'hangul' | 'latin' = 'hangul'): string | undefined {
  try {
    return to === 'hangul' ? convertQwertyToHangul(text) : convertHangulToQwerty(text).toLowerCase();
  } catch {
    return undefined; // es-hangul 2.4 throws on some words instead of leaving them alone
  }
}

function whole(text: string | undefined): string | undefined {
  return text !== undefined && /^[가-힣\s!?.~]+$/.test(text) ? text : undefined;
}
