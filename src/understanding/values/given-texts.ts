import type { SaidValue } from '../../message/value.ts';
import { moodOf } from '../mood.ts';
import { compact } from '../plain.ts';
import type { SlotCard } from '../situation.ts';
import { findFormats } from './formats.ts';
import { labelledText } from './free-text.ts';
import { quotedWords } from './quotes.ts';

type TextSlot = Pick<SlotCard, 'slot' | 'label'>;

/** "… 라는 이름으로", "called …": what is going to be its name. */
const NAMED = [
  /(?:^|[\s,])((?:\S+\s){0,2}?\S+?)(?:이라|라)(?:는|고\s?하는)\s(?:새\s?|신규\s?)?(?:이름|명칭|발송|기관|라벨|이용기관|회사|세틀|settle|걸|거|곳)/i,
  /(?:이름|명칭|라벨)(?:을|를)?\s((?:\S+\s){0,2}?\S+?)(?:이라고|라고|으로|로)(?=[\s,.!]|해|$)/,
  /\b(?:called|named|labell?ed|titled|entitled|known as|(?:with|under|by) the (?:sender )?(?:name|label)(?: of)?|name it|label it|call it)\s+(.+?)(?=\s+(?:for|to|under|in|at|on|with|and|as|please|pls)\b|[,.;!?]|$)/i,
  /\b(?:sender name|label|organi[sz]ation)\s+(?!for\b|to\b|under\b|in\b|at\b|on\b|with\b|and\b|as\b|please\b|pls\b|is\b|of\b)(.+?)(?=\s+(?:for|to|under|in|at|on|with|and|please|pls)\b|[,.;!?]|$)/i,
  /\b(?:add|register|create)\s+(.+?)\s+as (?:a|an|another|the|our|its|their) (?:new )?(?:sender name|organi[sz]ation|institution|client|merchant)\b/i,
];
/** "새빛 라운지 기관 추가", "발송 기관명 새빛 라운지 추가": a name right beside its label. */
const BESIDE_LABEL = [
  /(?:발송\s?기관명|기관명|발송\s?기관)(?:으로)?\s((?:\S+\s?){1,3}?)(?:을|를|으로|로)?\s?(?:추가|등록|신청|넣|만들|올려)/,
  /(?:에|에다|밑에|아래에|쪽에|앞으로)\s((?:\S+\s){1,3}?)(?:발송\s?)?기관명?(?:을|를|으로|로)?\s?(?:추가|등록|신청|넣|만들|올려|하나)/,
];
/** What is said of any new thing is nobody's name. */
const NO_NAME =
  /^(?:(?:하나|한\s?개|두\s?개|새|새로|새로운|신규|다른|추가로|더|좀|발송|기관|기관명|이름|이름을|하나만|하나를|또|바로|지금|another|a|an|the|new|one|more|our|my|please|some|name|sender)(?:\s+|$))+$/i;
const PLACE = /^(?:(?:밑에|아래에?|하위에|소속으로|쪽에|새로|신규|추가로)\s+)+/;
/** A call centre goes by its own name: "라온 콜센터 1588-1234". */
const CENTRE =
  /(?:^|[\s,:])((?!우리|저희|계약|해당|이번|새|신규|변경)[가-힣A-Za-z]{2,12}\s?(?:고객\s?(?:지원|만족|상담)?\s?센터|콜\s?센터|상담\s?센터|지원\s?센터|고객상담실))(?=\s?[,(/]?\s?(?:번호는?\s?)?(?:0\d|1[568]\d\d|\+82)|(?:으로|로)(?:[\s,.]|$)|(?:이고|이며|입니다)|,\s)/;
const CENTRE_EN = /\bname\b[^,.]*?\bto\s+(?!be\b)(.+?)(?=\s+(?:and|with|for|on|please|pls)\b|[,.;!?](?:\s|$)|$)/i;
const NUMBER_WORD = /[\s,(/]*(?:(?:전화|대표|상담)?\s?번호|전화|number|phone)?(?:은|는|을|를|:)?[\s,(/]*$/i;
/** Slots that take the name of something new; the others take sentences. */
const NAMES: ReadonlySet<string> = new Set(['legalName', 'organizationName', 'senderName', 'label', 'callCentreName']);

/** Free text that comes with the request it is for: behind its label, in quotes, or as the name something is given. */
export function givenTexts(text: string, slots: readonly TextSlot[], found: readonly SaidValue[]): SaidValue[] {
  if (slots.length === 0) return [];
  const labelled = labelledText(text, slots).flatMap((one) => withoutNumbers(one));
  const open = slots.filter(({ slot }) => !labelled.some((one) => one.slot === slot));
  const words = namesIn(text, open, found).filter(
    (name) => !labelled.some((one) => compact(one.text).includes(compact(name))),
  );
  return [...labelled, ...open.flatMap((slot, at) => said(words[at], slot))];
}

/** Each name that is given, the plainest sign first. */
function namesIn(text: string, open: readonly TextSlot[], found: readonly SaidValue[]): readonly string[] {
  const quoted = quotedWords(text).filter((words) => !isKnown(words, found));
  const [first] = open;
  if (quoted.length > 0 || !first || !NAMES.has(first.slot)) return quoted;
  const signs = [
    ...NAMED,
    ...(first.slot === 'senderName' ? BESIDE_LABEL : []),
    ...(first.slot === 'callCentreName' ? [CENTRE, CENTRE_EN] : []),
  ];
  const names = signs.flatMap((sign) => nameBy(sign, text, found) ?? []);
  return names.length > 0 ? names.slice(0, 1) : strangers(first.slot, found);
}

function nameBy(sign: RegExp, text: string, found: readonly SaidValue[]): string | undefined {
  const known = found.map((one) => one.text).toSorted((one, other) => other.length - one.length);
  const words = sign.exec(text)?.[1]?.trim() ?? '';
  const unnamed = known.reduce((left, name) => left.replace(new RegExp(`^${escaped(name)}\\S*\\s+`), ''), words);
  const bare = unnamed.replace(PLACE, '').trim();
  const isName = bare.length > 1 && bare.length <= 60 && !NO_NAME.test(bare) && !known.includes(bare);
  return isName && moodOf(bare) === 'bare' ? bare : undefined;
}

/** The name of a company that nobody here knows: a new one, or, beside one that is known, what it is to send under. */
function strangers(slot: string, found: readonly SaidValue[]): string[] {
  const unknown = found.filter((one) =>
    one.readings.some(({ kind, value }) => kind === 'company' && value === one.text),
  );
  const isKnownNamed = found.some(
    (one) => !unknown.includes(one) && one.readings.some(({ kind }) => kind === 'company'),
  );
  const isNew = slot === 'legalName' || (slot === 'senderName' && isKnownNamed);
  return isNew ? unknown.map((one) => one.text).slice(0, 1) : [];
}

function isKnown(words: string, found: readonly SaidValue[]): boolean {
  return found.some(
    (one) => compact(one.text) === compact(words) && one.readings.some(({ value }) => value !== one.text),
  );
}

function said(words: string | undefined, { slot }: Pick<TextSlot, 'slot'>): SaidValue[] {
  return words === undefined ? [] : [{ slot, text: words, readings: [{ kind: 'text', value: words }] }];
}

/** A number behind a name is a value of its own, and so is what it is called. */
function withoutNumbers(one: SaidValue): SaidValue[] {
  const [number] = NAMES.has(one.slot ?? '') ? findFormats(one.text, []) : [];
  if (!number) return [one];
  const words = one.text.slice(0, number.from).replace(NUMBER_WORD, '').trim();
  return said(words === '' ? undefined : words, { slot: one.slot ?? '' });
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
