import type { SaidValue } from '../../message/value.ts';
import { controlOf } from '../controls.ts';
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
  company: '회사|company',
  role: '권한|역할|role',
  email: '이메일|메일|메일 ?주소|e-?mail(?: address)?',
  startOn: '시작일|시작 ?날짜|start(?: ?date)?',
  years: '계약 ?기간|기간|period|years?',
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
]);
const GREETING = /^(?:안녕하세요|안녕|네|예|음|아|저기요?|hi|hello|ok(?:ay)?|yes)[,.!~\s]+/i;
const THANKS =
  /[,.!~\s]*(?:감사합니다|감사해요|고마워요|고맙습니다|부탁(?:드려요|드립니다|해요)|thanks?(?: you)?|please)[.!~\s]*$/i;
const HANDED_OVER =
  /\s*(?:(?:이?라고|으로|로)\s?(?:해|등록|넣|저장|할게|하겠|부탁|할래|적어|써|갈게|변경|바꿔|수정|지정|설정)\S*.*|입니다|이에요|예요|이예요|이야|(?<=[가-힣])야|이요|(?<![아어해라와워려져돼써가나다])요)[.!~]*$/;
const BARE_PARTICLE = /(?:으로|(?<=[가-힣])로)(?:요)?[.!~]*$/;

/** Free text, only for a value that was asked for: the words without label, greeting and copula. */
export function freeText(text: string, asked: SlotCard): SaidValue | undefined {
  const isLong = asked.slot === 'reason' || asked.slot === 'text';
  const labelled = afterLabel(text, asked);
  const words = (isLong ? (labelled ?? text) : unwrapped(labelled ?? text, labelled !== undefined)).trim();
  if (words.includes('@') || words.includes(DROPPED) || !/[\p{L}]/u.test(words)) return undefined;
  if (controlOf(words) !== undefined || isLabelAlone(words, asked)) return undefined;
  return { slot: asked.slot, text: words, readings: [{ kind: 'text', value: words }] };
}

/** Free text after its label, wherever the talk stands: "고객센터명은 다온 고객센터로". */
export function labelledText(text: string, slots: readonly Pick<SlotCard, 'slot' | 'label'>[]): SaidValue[] {
  return slots.flatMap((slot) => {
    if (!FREE.has(slot.slot)) return [];
    const words = afterLabel(text, slot)?.split(/\s+(?=\S+(?:은|는|:)\s)|(?:이고|이며|,|;)(?:\s|$)|\n/)[0];
    const said =
      words === undefined ? undefined : freeText(words, { ...slot, takes: ['text'], many: false, optional: false });
    return said ? [said] : [];
  });
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

/** Whether a text names a value, by its label or as people call it. */
export function isNamedIn(text: string, { slot, label }: Pick<SlotCard, 'slot' | 'label'>): boolean {
  const called = new RegExp(
    `(?<![가-힣A-Za-z])(?:${CALLED[slot] ?? `${escaped(label.ko)}|${escaped(label.en)}`})(?![A-Za-z])`,
    'i',
  );
  return called.test(text) || compact(text).includes(compact(label.ko));
}

function afterLabel(text: string, { slot, label }: Pick<SlotCard, 'slot' | 'label'>): string | undefined {
  const called = CALLED[slot] ?? `${escaped(label.ko)}|${escaped(label.en)}`;
  const pattern = new RegExp(
    `(?:^|[\\s,.])(?:${called})(?:(?:은|는|이|가|도|:|=| is| to)(?=[\\s"'“「])|\\s*[:=])\\s*([^\\n]+)`,
    'i',
  );
  const changed = new RegExp(
    `(?:^|[\\s,.])(?:${called})(?:을|를)?\\s+(.+?)(?:으로|로)\\s?(?:바꿔|변경|수정|바꾸|해|할|고쳐)`,
    'i',
  );
  return pattern.exec(text)?.[1] ?? changed.exec(text)?.[1];
}

function unwrapped(text: string, isLabelled: boolean): string {
  const quoted = /^["'“‘「『]([^"'“”‘’「」『』]+)["'”’」』](?:\s?(?:이?요|입니다|로.*|으로.*))?[.!]?$/.exec(
    text.replace(GREETING, '').replace(THANKS, '').trim(),
  );
  if (quoted?.[1]) return quoted[1];
  const words = text
    .trim()
    .replace(GREETING, '')
    .replace(THANKS, '')
    .replace(/(?<=[가-힣])[.!~]+$/, '');
  const cut = words.replace(HANDED_OVER, '');
  const bare = isLabelled || cut !== words ? cut : words;
  const named = isLabelled ? bare.replace(BARE_PARTICLE, '') : bare.replace(/(?<=[가-힣])으로(?:요)?$/, '');
  return compact(named).length > 1 ? named : words;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
