import type { TicketStateName, TicketVerb } from '../message/staff.ts';
import type { Text } from '../message/text.ts';

export const STATES = {
  waiting: { ko: '접수됨 · 답변 대기', en: 'Waiting for support' },
  with_staff: { ko: '상담 중', en: 'With support' },
  on_hold: { ko: '보류', en: 'On hold' },
  solved: { ko: '해결됨', en: 'Solved' },
  closed: { ko: '종료', en: 'Closed' },
} as const satisfies Record<TicketStateName, Text>;

/** The state a verb leads to; none where it is not possible. */
type Row = Readonly<Record<TicketStateName, TicketStateName | null>>;

/** The whole life of a ticket. A reply or a resolution to a waiting ticket claims it. */
// biome-ignore format: one aligned table
const LEADS_TO = {
  //            waiting                   with_staff                on_hold                   solved                    closed
  claim:     { waiting: 'with_staff', with_staff: 'with_staff', on_hold: 'on_hold',    solved: null,         closed: null },
  reply:     { waiting: 'with_staff', with_staff: 'with_staff', on_hold: 'with_staff', solved: null,         closed: null },
  note:      { waiting: 'waiting',    with_staff: 'with_staff', on_hold: 'on_hold',    solved: 'solved',     closed: 'closed' },
  hold:      { waiting: null,         with_staff: 'on_hold',    on_hold: null,         solved: null,         closed: null },
  resume:    { waiting: null,         with_staff: null,         on_hold: 'with_staff', solved: null,         closed: null },
  solve:     { waiting: 'solved',     with_staff: 'solved',     on_hold: 'solved',     solved: null,         closed: null },
  close:     { waiting: 'closed',     with_staff: 'closed',     on_hold: 'closed',     solved: 'closed',     closed: null },
  hand_back: { waiting: null,         with_staff: 'closed',     on_hold: 'closed',     solved: null,         closed: null },
  reopen:    { waiting: null,         with_staff: null,         on_hold: null,         solved: 'with_staff', closed: 'with_staff' },
} as const satisfies Record<TicketVerb, Row>;

const VERBS = Object.keys(LEADS_TO) as TicketVerb[]; // the keys of the table are its verbs

export function leadsTo(verb: TicketVerb, from: TicketStateName): TicketStateName | null {
  return LEADS_TO[verb][from];
}

/** What can be done with a ticket in a state. */
export function verbsIn(state: TicketStateName): TicketVerb[] {
  return VERBS.filter((verb) => leadsTo(verb, state) !== null && !(verb === 'claim' && state !== 'waiting'));
}

/** Whether a person of staff has the talk, so that the assistant is silent. */
export function isWithStaff(state: TicketStateName): boolean {
  return state === 'with_staff' || state === 'on_hold';
}

/** Whether it is over: the assistant helps alone, and a new call for a person is a new ticket. */
export function isOver(state: TicketStateName): boolean {
  return state === 'solved' || state === 'closed';
}

/** Words a verb cannot do without. */
export const NEEDS_TEXT: ReadonlySet<TicketVerb> = new Set(['reply', 'note', 'solve']);

/** Words the person hears. */
export const SPEAKS: ReadonlySet<TicketVerb> = new Set(['reply', 'solve']);
