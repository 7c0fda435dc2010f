/** 1 (most urgent) to 4. */
export type Priority = 1 | 2 | 3 | 4;

interface Row {
  readonly priority: Priority;
  readonly topics: RegExp;
  /** How soon a person should have answered first, in minutes of office hours. */
  readonly firstReplyMinutes: number;
}

const OFFICE_DAY_MINUTES = 9 * 60;

/** From the topic; the first row that fits. */
const ROWS: readonly Row[] = [
  {
    priority: 1,
    firstReplyMinutes: 30,
    topics: /장애|전체.*(?:안|불가)|서비스.*중단|다운|정산.*(?:마감|오늘)|outage|service.*down|closing today/i,
  },
  {
    priority: 2,
    firstReplyMinutes: 120,
    topics: /반영|적용|라이브|재시도|계약.*(?:안|오류|실패)|not applied|not live|failed|propagat/i,
  },
  {
    priority: 4,
    firstReplyMinutes: OFFICE_DAY_MINUTES,
    topics: /제안|건의|개선|아이디어|suggest|feature request|feedback/i,
  },
  { priority: 3, firstReplyMinutes: 240, topics: /./s },
];

export function priorityOf(topic: string | null): Row {
  const row = ROWS.find(({ topics }) => topics.test(topic ?? ' '));
  if (!row) throw new Error('the last row fits every topic');
  return row;
}
