import type { Text } from '../../../message/text.ts';

/** What this channel itself says around a reply. */
export const WORDS = {
  confirmation: { ko: '확인해 주세요', en: 'Please confirm' },
  receipt: { ko: '✅ 처리했어요', en: '✅ Done' },
  refusal: { ko: '지금은 할 수 없어요', en: 'This cannot be done now' },
  handOver: { ko: '상담원 연결', en: 'Handed over to support' },
  staffSaid: { ko: '상담원', en: 'Support staff' },
  notKnown: { ko: '공개된 안내에 없는 내용', en: 'Not in the public guides' },
  example: { ko: '예', en: 'e.g.' },
  source: { ko: '출처', en: 'Source' },
  choose: { ko: '골라 주세요', en: 'Please choose' },
  helpful: { ko: '도움이 됐어요', en: 'Helpful' },
  unhelpful: { ko: '아니에요', en: 'Not helpful' },
  thanks: { ko: '의견 고맙습니다.', en: 'Thank you for telling us.' },
  share: { ko: '여기에 공유', en: 'Share here' },
  fillIn: { ko: '양식으로 작성', en: 'Fill in a form' },
  link: { ko: '계정 연결하기', en: 'Link my account' },
  linkFirst: {
    ko: '이 Slack 계정은 아직 지갑파트너센터 계정에 연결되어 있지 않아요. 아래에서 연결한 뒤 다시 말씀해 주세요.',
    en: 'This Slack account is not linked to a partner account yet. Link it below, then ask again.',
  },
  linkDetail: {
    ko: '이 Slack 계정을 지갑파트너센터 계정에 연결하면 회사의 일도 처리할 수 있어요. 링크는 10분 동안 한 번만 쓸 수 있고, 본인만 열어야 해요.',
    en: 'Link this Slack account to your partner account and I can do your company’s tasks too. The link works once, for 10 minutes, and only you should open it.',
  },
  unlink: { ko: '계정 연결 해제', en: 'Unlink my account' },
  unlinked: {
    ko: '이 Slack 계정의 연결을 해제했어요. 다시 연결하려면 회사 일을 요청해 주세요.',
    en: 'This Slack account is no longer linked. Ask for one of your company’s tasks to link it again.',
  },
  notLinked: { ko: '연결된 계정이 없어요.', en: 'No account is linked.' },
  moreRows: { ko: '전체 {count}행 보기', en: 'Show all {count} rows' },
  tableGone: {
    ko: '이 표는 하루가 지나 더 이상 남아 있지 않아요. 같은 내용을 다시 물어봐 주세요.',
    en: 'This table was kept for a day and is gone. Please ask for it again.',
  },
  previous: { ko: '이전', en: 'Previous' },
  next: { ko: '다음', en: 'Next' },
  confirmed: { ko: '확인했어요. 결과는 아래에 있어요.', en: 'Confirmed. The result is below.' },
  denied: {
    ko: '변경을 골랐어요. 아직 바뀐 것은 없어요.',
    en: 'You chose to change it. Nothing has been changed yet.',
  },
  cancelled: { ko: '취소했어요. 바뀐 것은 없어요.', en: 'Cancelled. Nothing was changed.' },
  superseded: { ko: '아래에서 이어 갔어요.', en: 'The talk went on below.' },
  goOn: {
    ko: '이 대화는 회원님에게만 보여요. 메시지의 스레드에 답하시면 이어서 도와드려요.',
    en: 'Only you can see this. Reply in the thread of your message and I will go on from here.',
  },
  goOnByCommand: {
    ko: '이 대화는 회원님에게만 보여요. /partner 뒤에 적어 주시면 이어서 도와드려요.',
    en: 'Only you can see this. Type after /partner and I will go on from here.',
  },
  goOnYourself: { ko: '이어서 할 수 있는 일이에요.', en: 'You can go on with this.' },
  working: { ko: '답을 준비하고 있어요…', en: 'is preparing an answer…' },
  stopped: {
    ko: '말씀하신 대로 답변을 멈췄어요. 바뀐 것은 없어요. 다시 물어보시면 이어서 도와드려요.',
    en: 'I stopped answering, as you asked. Nothing was changed. Ask again and I will go on.',
  },
  noFiles: {
    ko: '첨부 파일은 열어 보지 않아요. 필요한 내용은 글로 적어 주세요.',
    en: 'I do not open attachments. Please write what matters as text.',
  },
  tooLong: {
    ko: '메시지는 2,000자까지 읽을 수 있어요. 나누어서 보내 주세요.',
    en: 'A message can have 2,000 characters. Please send it in parts.',
  },
  notYours: {
    ko: '이 버튼은 질문하신 분의 것이에요. 저를 멘션하거나 DM으로 물어봐 주세요.',
    en: 'This button belongs to the person who asked. Please mention me or ask in a direct message.',
  },
  busy: {
    ko: '앞선 메시지를 아직 처리하고 있어요. 잠시 뒤에 다시 보내 주세요.',
    en: 'Your last message is still being worked on. Please send this one again in a moment.',
  },
  askMe: {
    ko: '무엇을 도와드릴까요? 궁금한 것이나 할 일을 적어 주세요.',
    en: 'How can I help? Please type a question or a task.',
  },
} as const satisfies Record<string, Text>;
