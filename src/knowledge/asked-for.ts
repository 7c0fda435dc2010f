/** What a question wants to be told: a time, a person, a reason, a place. A question may want none of these. */
const KINDS = {
  howLong:
    /얼마나\s?(?:걸|오래|기다|있)|며칠|몇\s?(?:일|시간|분|주)|언제\s?(?:쯤|까지|되|돼|나|끝|완료|처리|승인|반영)|기간|소요|how (?:long|soon|fast|quickly|many (?:days|hours))|when (?:will|does|do|is)|\btake\b/i,
  who: /누가|누구|어느\s?(?:팀|부서)|담당자|\bwho(?:m|se)?\b|which (?:team|person|department)/i,
  why: /왜|이유|사유|원인|\bwhy\b|reason/i,
  cost: /(?:비용|가격|요금|금액|수수료|단가)|얼마(?:예|에|야|인|죠|나\s?(?:내|드|들))|how much|\bcosts?\b|\bfees?\b|\bprice/i,
  limit: /최대|최소|몇\s?(?:개|명|번|건|회|글자|자)|한도|제한|how many|limit|maximum|minimum|at most/i,
  contact:
    /연락처|전화\s?번호|이메일\s?주소|메일\s?주소|어디(?:로|에)\s?(?:연락|문의|전화|보내)|phone|contact|e-?mail address|whom to/i,
  where: /어디|어느\s?(?:메뉴|화면|버튼)|\bwhere\b|which (?:menu|screen|page|button)/i,
  may: /수\s?(?:는|도)?\s?있|되나|되요|돼요|될까|가능|\bcan\b|\bmay\b|possible|allowed/i,
  how: /어떻게|어떡|어케|방법|\bhow\b/i,
} as const;

type AskedFor = keyof typeof KINDS;

/** What a question wants to be told, as far as its words tell. */
export function askedFor(text: string): readonly AskedFor[] {
  return (Object.keys(KINDS) as AskedFor[]).filter((kind) => KINDS[kind].test(text));
}

/** How much of these questions want the same. */
export function shareAsking(kind: AskedFor, questions: readonly string[]): number {
  return questions.filter((question) => KINDS[kind].test(question)).length / Math.max(1, questions.length);
}
