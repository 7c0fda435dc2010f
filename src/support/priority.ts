/** 1 (most urgent) to 4. */
export type Priority = 1 | 2 | 3 | 4;

/** How soon a person should have answered first: minutes of office hours, or whole office days. */
export type FirstReply = { readonly minutes: number } | { readonly days: number };

interface Row {
  readonly priority: Priority;
  readonly firstReply: FirstReply;
  readonly topics: RegExp;
}

/** From the topic; the first row that fits. */
const ROWS: readonly Row[] = [
  {
    priority: 1,
    firstReply: { minutes: 30 },
    topics:
      /장애|서비스.*(?:중단|안\s?(?:돼|되|됩))|전체.*(?:안|불가)|다운(?!로드)|먹통|정산.*(?:마감|오늘)|outage|(?:service|system|site|everything).*\bdown\b|settlement.*(?:closes|closing|today)|closing today/i,
  },
  {
    priority: 2,
    firstReply: { minutes: 120 },
    topics: /반영|적용|라이브|재시도|계약.*(?:안|오류|실패)|not (?:applied|live)|contract.*fail|propagat/i,
  },
  {
    priority: 4,
    firstReply: { days: 1 },
    topics: /제안|건의|개선|아이디어|suggest|feature request|feedback|\bidea\b/i,
  },
  { priority: 3, firstReply: { minutes: 240 }, topics: /^/ },
];

export function priorityOf(topic: string | null): Row {
  const row = ROWS.find(({ topics }) => topics.test(topic ?? ''));
  if (!row) throw new Error('the last row fits every topic');
  return row;
}
