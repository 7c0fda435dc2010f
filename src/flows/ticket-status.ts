import type { Language, Text } from '../message/text.ts';
import { defineRead } from './define.ts';
import type { Shown, Sources } from './flow.ts';

type Ticket = Awaited<ReturnType<Sources['tickets']>>[number];

export const ticketStatus = defineRead({
  name: 'ticket-status',
  title: { ko: '문의 내역 조회', en: 'looking at your tickets' },
  button: { ko: '문의 내역 조회', en: 'See my tickets' },
  sees: null,
  examples: {
    ko: [
      '내 문의 상태 보여줘',
      '문의 내역 확인해 주세요',
      '상담 접수된 거 어떻게 됐나요?',
      '티켓 상태 볼래요',
      '문의한 거 답변 왔어?',
      '접수 번호 확인하고 싶어요',
      '제 문의 처리 현황 알려 주세요',
      '아까 문의한 거 진행 상황 좀',
      '문의 목록 조회 부탁드려요',
    ],
    en: [
      'show my tickets',
      'what is the status of my ticket',
      'has anyone answered my inquiry',
      "I'd like to check my support request",
      'list my open tickets',
      'is my case still waiting',
      'any reply from support',
      'ticket status please',
    ],
  },
  steps: [],
  show: async (_values, _desk, sources) => shown(await sources.tickets()),
});

function shown(tickets: readonly Ticket[]): Shown {
  const [only, ...others] = tickets;
  if (!only) return { text: NONE };
  if (others.length === 0) return { text: single(only) };
  return {
    text: { ko: `문의가 ${tickets.length}건 있어요.`, en: `You have ${tickets.length} tickets.` },
    table: {
      ko: { columns: COLUMNS.ko, rows: rows(tickets, 'ko') },
      en: { columns: COLUMNS.en, rows: rows(tickets, 'en') },
    },
  };
}

const NONE: Text = {
  ko: '접수된 문의가 없어요. 상담원이 필요하면 "상담원 연결해 줘"라고 말씀해 주세요.',
  en: 'You have no tickets. If you need a person, just say "connect me to a person".',
};

const COLUMNS = { ko: ['번호', '상태', '내용'], en: ['Number', 'State', 'Topic'] };

function single({ code, state, topic }: Ticket): Text {
  const about = topic === null ? '' : ` (${topic})`;
  return { ko: `${code}${about} 문의 상태: ${state.ko}`, en: `${code}${about}: ${state.en}` };
}

function rows(tickets: readonly Ticket[], language: Language): string[][] {
  return tickets.map(({ code, state, topic }) => [code, state[language], topic ?? '–']);
}
