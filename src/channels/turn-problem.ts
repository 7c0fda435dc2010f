import type { TurnProblem } from '../message/front.ts';
import type { Text } from '../message/text.ts';

interface Row {
  /** As HTTP has it. */
  readonly status: number;
  readonly code: string;
  readonly detail: Text;
}

/** Why a message got no turn, the same in every channel. */
// biome-ignore format: a table
export const TURN_PROBLEMS: Readonly<Record<TurnProblem, Row>> = {
  not_found: { status: 404, code: 'NOT_FOUND',         detail: { ko: '그런 대화가 없어요. 새 대화로 다시 말씀해 주세요.', en: 'There is no such conversation. Please start a new one.' } },
  busy:      { status: 409, code: 'TURN_RUNNING',      detail: { ko: '앞선 메시지를 아직 처리하고 있어요. 잠시 뒤에 다시 보내 주세요.', en: 'Your last message is still being worked on. Please send this one again in a moment.' } },
  reused:    { status: 409, code: 'MESSAGE_ID_REUSED', detail: { ko: '같은 메시지 번호로 다른 내용이 이미 왔어요. 새 번호로 보내 주세요.', en: 'This message id came before with another content. Please send it with a new one.' } },
};
