import { begins, either, ends, joined, list, many, mentions, one, type Says, says, some } from './phrase.ts';
import { DO, OPENINGS, PLEASE } from './wording.ts';

const PERSON = list(
  '상담원, 상담사, 상담직원, 상담, 사람, 직원, 담당자, 휴먼, 카카오 운영자, 누구랑, 누구하고, 누군가, 아무나',
);
const PARTICLES = list(
  '분, 분이랑, 이랑, 랑, 하고, 하고도, 과, 와, 한테, 에게, 을, 를, 으로, 로, 좀, 님, 이, 직접, 바로, 지금, 한번',
);
const REACHED = list(
  '연결, 바꿔, 불러, 통화, 채팅, 얘기, 이야기, 말하, 말씀, 대화, 상담, 문의, 넘겨, 전달, 필요, 원해, 나와',
);
const ADVISER = list('상담원, 상담사');
const ALONE = list('상담원, 상담사, 상담, 상담원 연결, 사람');
const NO_MACHINE = list('챗봇 말고, 봇 말고, 로봇 말고, 기계 말고, 너 말고');
const WANTED = [...DO, ...PLEASE, ...list('연결, 필요해, 필요해요')];

const CASE = list('문의, 티켓');
const MARKED = list('를, 을, 좀, 하나');
const OPENED = list('접수, 남기, 남겨, 남길, 넣, 열어, 등록, 보내, 올려');

const CONNECT = list(
  'talk, speak, chat, connect, transfer, escalate, hand, handover, pass, put me, talking, speaking, connected, transferred',
);
const ME_OVER = list(
  'me, this, it, us, you, my, over, through, chat, case, conversation, issue, problem, now, right now, directly',
);
const TO = list('to, with');
const A = list('a, an, the, your, some, real, live, actual');
const SOMEONE = list(
  'human, person, agent, someone, somebody, representative, rep, staff, support, operator, colleague, people',
);
const AGENT = list('human, agent, person, representative, real person, human agent, live agent, support');
const NEED = list('need, want, get');
const ME_A = list('a, an, the, me, real, live');
const REAL_AGENT = list('human, agent, real person, representative, support agent');
const ASK = list(
  'open ticket, open a ticket, open the ticket, open a support ticket, open support ticket, open the support ticket',
  'hand me over, contact support',
);

const startsWithAdviser = begins(one(ADVISER));
/** Something asked about them: "상담원은 몇 시까지 있어요?". */
const ADVISERS_SUBJECT = /^상담[원사](?:은|는|이|가|의)/;

/** Someone in the portal, not someone of ours: "정산담당자로 바꿔 주세요" gives a role. */
const ROLE = '정산담당자';
const wantsPerson = mentions(one(PERSON), some(PARTICLES), one(REACHED));

/** Not wanted, or not now: "상담원 연결은 필요 없어요". */
const UNWANTED =
  /(?:연결|상담|상담원|상담사|사람|직원|문의)(?:은|는|이|을|를|까지|까진)?(?:필요없|필요하지않|안해|하지마|하지말|괜찮|됐어)|noneed|dontneed|donotneed|dontwant|donotwant|dontconnect|donotconnect|withouta?(?:human|person|agent)/;

/** A person is wanted: someone of the staff with a word for reaching them, a ticket, or the adviser's name alone. */
const isWanted = either(
  (text) => wantsPerson(text.replaceAll(ROLE, '')),
  says(some([...OPENINGS, ...NO_MACHINE]), one(ALONE), some(WANTED)),
  ends(one(ADVISER), some(list('좀, 요, 이요'))),
  says(some(OPENINGS), one(list('연결')), many(WANTED)),
  says(
    some(OPENINGS),
    one(list('connect me, put me through, hand me over, please connect me, connect')),
    some(list('please, now')),
  ),
  (text) => startsWithAdviser(text) && !ADVISERS_SUBJECT.test(text),
  mentions(one(CASE), some(MARKED), one(OPENED)),
  mentions(one(CONNECT), some(ME_OVER), one(TO), some(A), one(SOMEONE)),
  begins(one(joined(list('agent, human'), list('please')))),
  says(some([...OPENINGS, ...A]), one(AGENT), some(list('please, now'))),
  mentions(one(NEED), some(ME_A), one(REAL_AGENT)),
  mentions(one(ASK)),
);

/** A person is wanted, and nobody says that none is. */
export const handOver: Says = (text, slip) => !UNWANTED.test(text) && isWanted(text, slip);
