import { convertHangulToQwerty } from 'es-hangul';
import { converted } from './layout.ts';
import { isOneLetterAway, isTypo } from './letters.ts';

/** Endings as they are typed in a hurry, and as they are spelt. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/헤(?=\s?(?:줘|주|죠|쥬|여|요|드))/g, '해'],
  [/쥬(?:세[요여])?(?=[\s.,!?~ㅋㅎㅠㅜ]|$)/g, '줘'],
  [/(?<=[해어아와려])\s?죠(?=[\s.,!?~ㅋㅎㅠㅜ]|$)(?!\s?\?)/g, '줘'],
  [
    /주(?:세여|세영|쇼|셈|삼|세용|셔요|새요|시겠어요|시겠습니까|실래요|십시오|시죠)(?:\s?\?)?(?=[\s.,!?~ㅋㅎㅠㅜ]|$)/g,
    '주세요',
  ],
  [/줭(?:요)?/g, '줘'],
  [/(?<=[가-힣])레요(?=[\s.,!?~ㅋㅎㅠㅜ]|$)/g, '래요'],
  [/(?<=할|갈|볼|둘|쓸)레(?=[\s.,!?~ㅋㅎㅠㅜ]|$)/g, '래'],
  [/(?<=[가-힣])께(?:요|여)(?=[\s.,!?~ㅋㅎㅠㅜ]|$)/g, '게요'],
  [/(?<=[어아해줘게래데네죠이려가])여(?=[\s.,!?~ㅋㅎㅠㅜ]|$)/g, '요'],
  [/(?<=[세해줘])(?:용|염)(?=[\s.,!?~ㅋㅎㅠㅜ]|$)/g, '요'],
  [/(?<=르)(?:게써|것어|거써)(?=[\s.,!?~ㅋㅎㅠㅜ]|요|$)/g, '겠어'],
  [/해써(?=요)/g, '했어'],
  [/(?<=[이하되있없맞였])져(?=[\s.,!?~ㅋㅎㅠㅜ]|$)/g, '죠'],
  [/(?<=[가-힣])햇(?=어|는|습|네|던|지|더)/g, '했'],
  [/됬/g, '됐'],
  [/않(?=\s?(?:되|돼|됩|된))/g, '안 '],
  [/뭐[애에](?=요)/g, '뭐예'],
  [/해달라구요/g, '해 주세요'],
];

/** What requests are made of; a word that is one letter away from one of these is meant as it. */
const KOREAN = (
  '초대 취소 등록 추가 삭제 변경 수정 재발송 재전송 재시도 계약 정산 사용량 이용량 이용기관 발송기관 기관명 아이디 세틀 운영자 관리자 담당자 ' +
  '멤버 목록 상태 확정 고객센터 콜센터 승인 반려 반영 채널 권한 연결 조회 사업자 딜러사 온보딩 상담원 회원 직원 문의 티켓 조정 보내 필요 처음'
).split(' ');
/** Words of their own, one letter away from those. */
const OTHERS: ReadonlySet<string> = new Set(
  '누가 제가 최대 최소 조사 조언 초래 승진 확신 확진 확장 조성 조화 추정 추구 기간 상대 정상 정신 주소 조정 초기 반응 반경 변명 수종 목표 채팅 대화 무늬 추천'.split(
    ' ',
  ),
);
const ENGLISH = (
  'invite invitation cancel register contract institution settlement member operator resend remove delete change status ' +
  'organization usage ticket confirm approve reject channel retry adjustment onboarding sender settle business ' +
  'information email update create please thanks thank ahead later human again repeat start show people'
).split(' ');
/** Ours as their keys are on the English layout. */
const KEYS = new RegExp(`^(?:${KOREAN.map((word) => convertHangulToQwerty(word)).join('|')})`);

/** Hurried endings as they are spelt, Korean typed on the English layout as Korean. */
export function spelt(text: string): string {
  const korean = onKeys(text);
  return ENDINGS.reduce((left, [typed, meant]) => left.replace(typed, meant), korean);
}

/** A word of Latin letters that is part of no address. */
const LATIN_WORD = /(?<![\w@.:/-])[A-Za-z]{3,}(?![\w@.:/-])/g;

/** One of our words on the other layout: so are the others, as far as they make whole words there. */
function onKeys(text: string): string {
  const words = [...text.matchAll(LATIN_WORD)].map(([word]) => word);
  if (!words.some((word) => KEYS.test(word) && fromLayout(word) !== word)) return text;
  return text.replace(LATIN_WORD, fromLayout);
}

function fromLayout(word: string): string {
  const hangul = converted(word);
  return hangul !== undefined && /^[가-힣]+$/.test(hangul) ? hangul : word;
}

/** A sentence that was not understood, with its words one letter away from ours taken for ours. */
export function mended(text: string): string {
  return text
    .replace(/(?<![⟦_])[가-힣]{2,}/g, (word) => mendedKorean(word))
    .replace(
      /(?<![⟦_\w@.])[A-Za-z]{5,}(?![\w@.])/g,
      (word) => ENGLISH.find((one) => isTypo(word.toLowerCase(), one)) ?? word,
    );
}

function mendedKorean(word: string): string {
  for (let from = 0; from + 2 <= word.length; from++) {
    const meant = KOREAN.find((one) => {
      const typed = word.slice(from, from + one.length);
      return typed.length === one.length && typed !== one && !OTHERS.has(typed) && isOneLetterAway(typed, one);
    });
    if (meant) return `${word.slice(0, from)}${meant}${mendedKorean(word.slice(from + meant.length))}`;
  }
  return word;
}
