/** A stretch of a line; a value is never touched. */
export interface Span {
  readonly text: string;
  readonly isValue: boolean;
}

const NAMES = [
  '가온딜러', '누리링크', '다온병원 본원', '다온병원', '다온 검진센터', '새빛카드', '라온저축은행', '마루캐피탈',
  '김가온', '이도윤', '박서진', '최누리', '한다온', '정라온', '윤마루', '서하늘',
]; // biome-ignore format: names of the demo data

const WORDS = [
  '운영자', '관리자', '정산 담당자', '정산담당자', '운영용', '테스트용', '자동연장', '자동', '수동', '본인인증',
  '인증 로그인', '전자서명', '출금동의', '전자문서', '오늘', '내일', '어제', '다음 달', '지난달', '승인', '반려',
  'operators?', 'admins?', 'settlement manager', 'settlement', 'production', 'test', 'automatic', 'manual', 'today',
  'tomorrow', 'two years', 'e-signature', 'identity', 'login',
]; // biome-ignore format: values that are words

const VALUE = new RegExp(
  [
    '\\[[^\\]]*\\]',
    '[\\w.+-]*@[\\w.-]+',
    '(?:https?://|pf\\.)[\\w./-]+',
    '_\\w+',
    '[A-Za-z]*[-+]?\\d[\\w.:/+-]*(?:\\s?(?:년|월|일|개월))?',
    ...NAMES,
    ...WORDS,
  ].join('|'),
  'giu',
);

/** The line in stretches, values apart; the marks of free text are still there. */
export function spansOf(line: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { 0: value, index } of line.matchAll(VALUE)) {
    if (index > from) spans.push({ text: line.slice(from, index), isValue: false });
    spans.push({ text: value, isValue: true });
    from = index + value.length;
  }
  if (from < line.length) spans.push({ text: line.slice(from), isValue: false });
  return spans;
}

/** Changes only what stands between values. */
export function outsideValues(line: string, change: (text: string) => string): string {
  return spansOf(line)
    .map(({ text, isValue }) => (isValue ? text : change(text)))
    .join('');
}

/** The line as it is written, without the marks of its free text. */
export function unmarked(line: string): string {
  return line.replaceAll(/\[([^\]]*)\]/gu, '$1');
}
