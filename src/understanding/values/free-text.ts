import type { SaidValue } from '../../message/value.ts';
import { controlOf } from '../controls.ts';
import { anyOf, bottom } from '../mood/endings.ts';
import { moodOf } from '../mood.ts';
import { compact } from '../plain.ts';
import type { SlotCard } from '../situation.ts';

/** What was taken out of a message because it must not be kept. */
const DROPPED = '[삭제됨]';

/** What people call a value, beside its label. */
const CALLED: Readonly<Record<string, string>> = {
  legalName: '사업자명|상호명?|법인명|회사명|회사 ?이름|이용기관 ?이름|이용기관명|legal ?name|company name|name',
  organizationName: '발송 ?기관명|발신명|기관명|기관 ?이름|organi[sz]ation name|sender name',
  senderName: '발송 ?기관명|발신명|기관명|기관 ?이름|이름|sender ?name|name',
  label: '라벨|이름|별명|용도|label|name',
  callCentreName: '고객 ?센터 ?(?:이름|명|명칭)|콜 ?센터 ?(?:이름|명)|고객센터|콜센터|call ?cent(?:re|er)(?: name)?',
  reason: '반려 ?사유|사유|이유|reason',
  text: '조정 ?(?:내용|사유)|내용|사유|이유|reason|details?|because',
  company: '회사|company',
  role: '권한|역할|role',
  email: '이메일|메일|메일 ?주소|e-?mail(?: address)?',
  startOn: '시작일|시작 ?날짜|start(?: ?date)?',
  years: '계약 ?기간|기간|년수|연수|period|years?',
  callCentrePhone: '고객 ?센터 ?(?:전화|번호)|전화 ?번호|전화|phone(?: number)?',
  operatingIps: '운영 ?IP|아이피|IPs?',
};
const FREE: ReadonlySet<string> = new Set([
  'legalName',
  'organizationName',
  'senderName',
  'label',
  'callCentreName',
  'reason',
  'text',
]);
/** Values in whole sentences. */
export const LONG: ReadonlySet<string> = new Set(['reason', 'text']);
const GREETING = /^(?:안녕하세요|안녕|네|예|음|아|저기요?|hi|hello|ok(?:ay)?|yes)[,.!~\s]+/i;
const THANKS =
  /[,.!~\s]*(?:감사합니다|감사해요|고마워요|고맙습니다|부탁(?:드려요|드립니다|해요)|thanks?(?: you)?|please)[.!~\s]*$/i;
/** The copula's 이 stands only after a final consonant: 누리페이라고 is the name 누리페이. */
const COPULA = `(?<!${bottom('')})이`;
const HANDED_OVER = new RegExp(
  `\\s*(?:(?:(?:${COPULA})?라고|으로|로)\\s?(?:해|등록|넣|저장|할게|하겠|부탁|할래|적어|써|갈게|변경|바꿔|수정|지정|설정)\\S*.*|입니다|${COPULA}(?:에요|예요|야|요)|예요|(?<=[가-힣])야|(?<![아어해라와워려져돼써가나다세줘])요)[.!~]*$`,
);
const QUOTED_FIRST = /^\s*["'“‘「『]([^"'“”‘’「」『』]+)["'”’」』](?![A-Za-z0-9])/;
/** Points at something said before instead of saying it. */
const POINTING =
  /^(?:아까|방금|전에|위에)?(?:말한|쓴|적은|했던)?(?:그거|그것|그걸|그|이거|이것|이걸|저거|저걸)(?:으?로)?(?:요|이요|해주세요|해줘요?|할게요?|부탁해요|예요)?$|^(?:please)?(?:use|take|make)?(?:that|this|it|thesame)(?:one)?(?:frombefore|please)?$|^the(?:same)?one(?:frombefore|above|before|isaid|igave)$/i;
/** Another value is meant, whatever it is: "법인명이랑 같게". */
const SAME_AS =
  /(?:이랑|랑|하고|과|와)(?:같게|똑같이|똑같아|같아|같은걸?로?|동일)(?:하게)?(?:요|이요|해주세요|해줘요?|할게요?|입니다|합니다)?$|^(?:the)?sameas/i;
/** Asks, points elsewhere or puts off instead of naming: no name of a firm, an office or a purpose sounds so. */
const NO_NAME = anyOf(
  [
    '(?:나요|까요?|는지요?|은지요?|인지요?|잖아요?|거든요?|다니까요?|라니까요?|올게요?|볼게요?|갈게요?|줄게요?|몰라요?|모르겠\\S*|글쎄\\S*|미정|틀림|틀렸\\S*)[.?!~]*$',
    '(?:^|\\s)(?:뭘로|뭐로|뭐라고|아까|방금|이전에|예전에|그대로|알아서|아무거나)(?:\\s|요|$)',
    '나중에(?:요|$|\\s?(?:할|알려|정|말|줄|적|보낼))',
    '(?:말한|말했던|쓰던|쓴|적힌|있는|같은)\\s?(?:거|것|걸로|대로)',
    '물어보고|확인하고|정해지면',
  ],
  [
    "^(?:(?:no|well|oh|um|hmm),? )?(?:what|whats|what's|whatever|which|who|how|why|no the|like the|(?:the )?same (?:as|name|one)|dunno|idk|never ?mind|let me)",
    "^(?:you|u|i|i'm|im|i'll) (?:decide|choose|pick|tell|know|said|told|gave|think|guess|am|will|do|don't|not|have)",
    '^(?:stop|tell|ask) (?:asking|it|me|him|her|them|my|the)',
    '(?:decide|will tell|already (?:said|told)|my boss|stop asking)',
  ],
);
const CALL_IT = /^(?:(?:no|actually|wait),? )?(?:please )?(?:call|name) it\s+(.+)$/i;
const NUMBER_ITSELF = /^(?:전화|번호|전화\s?번호|phone(?: number)?|number)$/i;
const PHONE = /(?:\s*아니\s*)?(?<!\d)(?:\d{2,4}-\d{3,4}(?:-\d{4})?|\d{8,11})(?!\d)/g;
/** Where a name ends: at the next label, a joint, the end of its line. */
const NEXT_LABEL =
  /\s+(?=\S+(?:은|는|:)\s)|(?:이고|이며|,|;)(?:\s|$)|\n|\s+and\s+(?=(?:the\s+)?(?:legal|company|sender|organi[sz]ation|label|call|phone|role|e-?mail|start|period)\b)/i;
const CHANGED_TO = /\s*(?:으로|로)\s?(?:바꿔|바꾸|변경|수정|고쳐|고치|정정)\S*(?:\s\S+)?[.!~]*$/;
const BARE_PARTICLE = /(?:으로|(?<=[가-힣])로)(?:요)?[.!~]*$/;

/** Free text, only for a value that was asked for: the words without label, greeting and copula. */
export function freeText(text: string, asked: SlotCard): SaidValue | undefined {
  if (!LONG.has(asked.slot) && NO_NAME.test(text)) return undefined;
  const labelled = afterLabel(text, asked);
  const isWhole = LONG.has(asked.slot) && labelled === undefined;
  return textIn(isWhole ? text : unwrapped(labelled ?? text, labelled !== undefined), asked);
}

function textIn(text: string, asked: Pick<SlotCard, 'slot' | 'label'>): SaidValue | undefined {
  const words = LONG.has(asked.slot) ? text.trim() : withoutPhones(text);
  if (words.includes('@') || words.includes(DROPPED) || !/[\p{L}]/u.test(words)) return undefined;
  if (controlOf(words) !== undefined || isLabelAlone(words, asked)) return undefined;
  if (NUMBER_ITSELF.test(words) || POINTING.test(compact(words)) || SAME_AS.test(compact(words))) return undefined;
  return { slot: asked.slot, text: words, readings: [{ kind: 'text', value: words }] };
}

/** A name holds no telephone number, though one may stand behind it. */
function withoutPhones(text: string): string {
  return text.replace(PHONE, '').trim();
}

/** Free text after its label, wherever the talk stands: "고객센터명은 다온 고객센터로". */
export function labelledText(text: string, slots: readonly Pick<SlotCard, 'slot' | 'label'>[]): SaidValue[] {
  const named = namedSlots(text, slots).map(({ slot }) => slot);
  return slots.flatMap((slot) => {
    if (!FREE.has(slot.slot) || !named.includes(slot)) return [];
    const behind = afterLabel(text, slot);
    const quoted = behind === undefined ? undefined : QUOTED_FIRST.exec(behind)?.[0];
    if (!quoted && behind && NO_NAME.test(behind)) return [];
    const words = quoted ?? behind?.split(LONG.has(slot.slot) ? /\n|(?<=[.!?])\s/ : NEXT_LABEL)[0];
    const said = words === undefined ? undefined : textIn(unwrapped(words.replace(CHANGED_TO, ''), true), slot);
    return said ? [said] : [];
  });
}

/** "기관명 두리샵", "call it pilot": nothing but the new name, with what it is called before it. */
export function renamed(text: string, slots: readonly SlotCard[]): SaidValue | undefined {
  const texts = slots.filter(({ takes, slot }) => takes.includes('text') && FREE.has(slot) && !LONG.has(slot));
  const [only, ...more] = texts;
  const given = CALL_IT.exec(text)?.[1];
  if (given !== undefined && only && more.length === 0) return freeText(given, only);
  for (const slot of texts) {
    const label = nameIn(text, slot);
    const words = label && text.startsWith(label) ? text.slice(label.length) : '';
    if (/^\s\S/.test(words) && !NO_NAME.test(words)) return textIn(unwrapped(words.trim(), true), slot);
  }
  return undefined;
}

/** Whether a sentence hands something over as a value: "… 으로 해 주세요". */
export function isHandedOver(text: string): boolean {
  return HANDED_OVER.test(text.trim());
}

/** Whether a text is nothing but what a value is called. */
export function isLabelAlone(words: string, { slot, label }: Pick<SlotCard, 'slot' | 'label'>): boolean {
  const called = new RegExp(
    `^(?:${CALLED[slot] ?? escaped(label.ko)}|${escaped(label.ko)}|${escaped(label.en)})(?:요|이요|을|를|은|는)?$`,
    'i',
  );
  return called.test(words.trim()) || compact(words) === compact(label.ko);
}

/** The values a text names, by their labels or as people call them; the longer name counts where one is in another. */
export function namedSlots<Slot extends Pick<SlotCard, 'slot' | 'label'>>(
  text: string,
  slots: readonly Slot[],
): readonly { readonly slot: Slot; readonly words: string }[] {
  const named = slots.flatMap((slot) => {
    const words = nameIn(text, slot);
    return words === undefined ? [] : [{ slot, words }];
  });
  return named.filter((one) => !named.some((other) => isNearer(other, one)));
}

interface NamedSlot {
  readonly slot: Pick<SlotCard, 'label'>;
  readonly words: string;
}

/** A longer name counts before one inside it, a label before what people also call another value. */
function isNearer(other: NamedSlot, { slot, words }: NamedSlot): boolean {
  if (other.words !== words) return other.words.includes(words);
  return isLabel(other) && !isLabel({ slot, words });
}

function isLabel({ slot: { label }, words }: NamedSlot): boolean {
  return [label.ko, label.en].some((name) => compact(name) === compact(words));
}

/** Whether a text names a value, by its label or as people call it. */
export function isNamedIn(text: string, slot: Pick<SlotCard, 'slot' | 'label'>): boolean {
  return nameIn(text, slot) !== undefined;
}

/** The longest way in which a text names a value. */
function nameIn(text: string, { slot, label }: Pick<SlotCard, 'slot' | 'label'>): string | undefined {
  const called = [escaped(label.en), ...(CALLED[slot] === undefined ? [] : [CALLED[slot]])].join('|');
  const way = new RegExp(`(?<![가-힣A-Za-z])(?:${called})(?![A-Za-z])|${spaced(label.ko)}`, 'gi');
  const found = [...text.matchAll(way)].map(([words]) => words);
  return found.toSorted((one, other) => other.length - one.length)[0];
}

/** A label whatever its spacing. */
function spaced(words: string): string {
  return Array.from(compact(words), escaped).join('\\s*');
}

function afterLabel(text: string, { slot, label }: Pick<SlotCard, 'slot' | 'label'>): string | undefined {
  const called = [escaped(label.ko), escaped(label.en), ...(CALLED[slot] === undefined ? [] : [CALLED[slot]])].join(
    '|',
  );
  const pattern = new RegExp(
    `(?:^|[\\s,.])(?:${called})(?:(?:은|는|이|가|도|을|를|:|=| is| to)?\\s*(?=["'“‘「『])|(?:은|는|이|가|도|:|=| is| to| should be| must be)(?=\\s)|\\s*[:=])\\s*([^\\n]+)`,
    'i',
  );
  const changed = new RegExp(
    `(?:^|[\\s,.])(?:${called})(?:을|를)?\\s+(.+?)(?:으로|로)\\s?(?:바꿔|변경|수정|바꾸|해|할|고쳐)`,
    'i',
  );
  const hurried = new RegExp(
    `(?:^|[\\s,.])(?:${called})(?:을|를)\\s+(?!좀|다시|새로|빨리|얼른|그냥|다른|이렇게|그렇게)(\\S.*?\\S)\\s+(?:바꿔|변경|수정|고쳐)`,
    'i',
  );
  return [pattern, changed, hurried].map((way) => way.exec(text)?.[1]).find((words) => words) ?? listed(text, called);
}

/** "…, legal name Harbor Foods, …", "8.8.8.8 call centre name Daon": in a list of values a label needs no sign. */
function listed(text: string, called: string): string | undefined {
  const words = new RegExp(`(?:[,;\\n]|(?<=\\d)\\s)\\s*(?:and\\s+)?(?:${called})\\s+([^,;\\n]+)`, 'i').exec(text)?.[1];
  return words !== undefined && moodOf(words) === 'bare' ? words : undefined;
}

function unwrapped(text: string, isLabelled: boolean): string {
  const quoted = /^["'“‘「『]([^"'“”‘’「」『』]+)["'”’」』](?:\s?(?:이?요|입니다|로.*|으로.*))?[.!]?$/.exec(
    text.replace(GREETING, '').replace(THANKS, '').trim(),
  );
  const first = isLabelled ? QUOTED_FIRST.exec(text)?.[1] : undefined;
  if (quoted?.[1] ?? first) return quoted?.[1] ?? first ?? '';
  const words = text
    .trim()
    .replace(GREETING, '')
    .replace(THANKS, '')
    .replace(/[,;]+$/, '')
    .replace(/(?<=[가-힣])[.!~]+$/, '');
  const cut = words.replace(HANDED_OVER, '');
  const bare = isLabelled || cut !== words ? cut : words;
  const named = isLabelled ? bare.replace(BARE_PARTICLE, '') : bare.replace(/(?<=[가-힣])으로(?:요)?$/, '');
  return compact(named).length > 1 ? named : words;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
