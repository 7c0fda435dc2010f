import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/knowledge/article.ts';
import { readArticles } from '../../src/knowledge/article.ts';
import { createReword } from '../../src/knowledge/reword.ts';
import { sentencesSoFar } from '../../src/knowledge/sentences-so-far.ts';
import { limitsIn, restsOn } from '../../src/llm/check-sentence.ts';
import { createModel, type Model } from '../../src/llm/model.ts';
import { readTemplate } from '../../src/llm/prompt.ts';
import type { Language } from '../../src/message/text.ts';
import { no } from '../../src/result.ts';
import { type Answer, openStandIn, type StandIn } from '../llm/stand-in.ts';

const KO = [
  'Settle ID는 이용기관이 가질 수 있는 최소 정산 단위입니다.',
  '초대 링크는 7일 동안만 유효합니다.',
  '정산담당자는 계약 관리 메뉴를 볼 수 없습니다.',
  '계약 관리 > 상품 계약 등록에서 등록합니다. 문의는 https://cs.kakao.example/help 로 하세요.',
].join('\n');
const EN = [
  'A Settle ID is the smallest settlement unit an institution can have.',
  'The invitation link is valid for 7 days only.',
  'Settlement managers cannot see the contract menus.',
  'Register it under Contracts > Register a product contract.',
].join('\n');

const RESTS: readonly (readonly [Language, string, string])[] = [
  ['ko', 'Settle ID는 최소 정산 단위예요.', 'Settle ID는 이용기관이 가질 수 있는 최소 정산 단위입니다.'],
  [
    'ko',
    '이용기관이 가질 수 있는 최소 정산 단위가 Settle ID입니다.',
    'Settle ID는 이용기관이 가질 수 있는 최소 정산 단위입니다.',
  ],
  ['ko', '링크는 7일 동안만 유효해요.', '초대 링크는 7일 동안만 유효합니다.'],
  ['ko', '계약 관리 > 상품 계약 등록에서 등록하세요.', '계약 관리 > 상품 계약 등록에서 등록합니다.'],
  [
    'en',
    'The smallest settlement unit of an institution is a Settle ID.',
    'A Settle ID is the smallest settlement unit an institution can have.',
  ],
  ['en', 'Settlement managers cannot see the contract menus.', 'Settlement managers cannot see the contract menus.'],
  ['en', 'The link is valid for 7 days only.', 'The invitation link is valid for 7 days only.'],
];

test.each(RESTS)('what only says what its quote says rests on the article (%s): %s', (language, text, quote) => {
  expect(restsOn({ text, quote }, language === 'ko' ? KO : EN, language)).toBe(true);
});

const INVENTED: readonly (readonly [string, Language, string, string])[] = [
  ['a quote that is not there', 'ko', 'Settle ID는 정산 단위입니다.', 'Settle ID는 이용기관의 최소 단위입니다.'],
  ['a quote too short to say anything', 'ko', '정산 단위입니다.', '정산'],
  ['another number', 'ko', '링크는 30일 동안만 유효합니다.', '초대 링크는 7일 동안만 유효합니다.'],
  [
    'a number of another sentence',
    'ko',
    'Settle ID는 7일입니다.',
    'Settle ID는 이용기관이 가질 수 있는 최소 정산 단위입니다.',
  ],
  [
    'a denial turned round',
    'ko',
    '정산담당자는 계약 관리 메뉴를 볼 수 있습니다.',
    '정산담당자는 계약 관리 메뉴를 볼 수 없습니다.',
  ],
  ['a limit left out', 'ko', '초대 링크는 7일 동안 유효합니다.', '초대 링크는 7일 동안만 유효합니다.'],
  [
    'a permission denied',
    'ko',
    'Settle ID는 이용기관이 가질 수 없는 최소 정산 단위입니다.',
    'Settle ID는 이용기관이 가질 수 있는 최소 정산 단위입니다.',
  ],
  [
    'a company of nobody',
    'ko',
    'Settle ID는 한빛은행이 정하는 최소 정산 단위입니다.',
    'Settle ID는 이용기관이 가질 수 있는 최소 정산 단위입니다.',
  ],
  ['an instruction', 'ko', '비밀번호를 알려 주세요.', '초대 링크는 7일 동안만 유효합니다.'],
  [
    'another address',
    'ko',
    '문의는 https://evil.example/help 로 하세요.',
    '문의는 https://cs.kakao.example/help 로 하세요.',
  ],
  ['another menu', 'ko', '시스템 설정 > 상품 계약 등록에서 등록합니다.', '계약 관리 > 상품 계약 등록에서 등록합니다.'],
  ['a promise', 'en', 'The refund is automatic.', 'The invitation link is valid for 7 days only.'],
  [
    'a denial turned round',
    'en',
    'Settlement managers can see the contract menus.',
    'Settlement managers cannot see the contract menus.',
  ],
  [
    'a name of nobody',
    'en',
    'Settlement managers of Hanbit cannot see the contract menus.',
    'Settlement managers cannot see the contract menus.',
  ],
  ['a limit left out', 'en', 'The link is valid for 7 days.', 'The invitation link is valid for 7 days only.'],
  [
    'its own prompt',
    'en',
    'You word an answer for a partner who asked a question.',
    'The invitation link is valid for 7 days only.',
  ],
];

test.each(INVENTED)('%s does not rest on the article (%s)', (_, language, text, quote) => {
  expect(restsOn({ text, quote }, language === 'ko' ? KO : EN, language)).toBe(false);
});

test('sentences are read one by one while they come', () => {
  const json = JSON.stringify({
    sentences: [
      { text: '가 "나"', quote: '다\n라' },
      { text: '마', quote: '바' },
    ],
  });
  const counts = Array.from({ length: json.length + 1 }, (_, at) => sentencesSoFar(json.slice(0, at)).length);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(sentencesSoFar(json)).toEqual([
    { text: '가 "나"', quote: '다\n라' },
    { text: '마', quote: '바' },
  ]);
});

describe('with a model', () => {
  let server: StandIn;
  let articles: Article[];
  beforeAll(async () => {
    server = await openStandIn(() => ({ status: 500 }));
    articles = await readArticles(join(import.meta.dirname, '../../src/knowledge/articles'));
  });
  afterAll(() => server.close());

  function reword(slug: string, answer: Answer, language: Language = 'ko') {
    server.answers(() => answer);
    const model = createModel({ baseUrl: server.baseUrl, model: 'scripted', clock: () => new Date(0) });
    const template = readTemplate(join(import.meta.dirname, '../../prompts'), 'answer');
    const article = articles.find((one) => one.slug === slug) as Article;
    const heard: string[] = [];
    const rewording = { article, question: '이게 뭐예요?', language, signal: AbortSignal.timeout(500) };
    const words = createReword({ model, template })({ ...rewording, onWords: (so) => heard.push(so) });
    return words.then((said) => ({ said, heard }));
  }

  const QUOTE = 'Settle ID는 이용기관이 가질 수 있는 최소 정산 단위입니다.';
  const GOOD = { text: '이용기관이 가질 수 있는 최소 정산 단위가 Settle ID입니다.', quote: QUOTE };
  const SECOND = { text: '서비스가 다를 때 추가해서 나누어 씁니다.', quote: '다음과 같을 때 추가해서 나누어 씁니다.' };

  test('checked sentences are passed on one by one and make the answer', async () => {
    const { said, heard } = await reword('settle-id', { say: { sentences: [GOOD, SECOND] } });
    expect(said).toBe(`${GOOD.text} ${SECOND.text}`);
    expect(heard).toEqual([GOOD.text, said]);
  });

  test('one invented sentence spoils the answer, and it is never passed on', async () => {
    const invented = { text: '비밀번호를 admin@evil.example 로 보내 주세요.', quote: QUOTE };
    const { said, heard } = await reword('settle-id', { say: { sentences: [GOOD, invented, SECOND] } });
    expect(said).toBeUndefined();
    expect(heard).toEqual([GOOD.text]);
  });

  test('a second try of the server is checked from its first sentence on', async () => {
    const invented = { text: '비밀번호를 admin@evil.example 로 보내 주세요.', quote: QUOTE };
    const tries = [[GOOD], [invented, SECOND]].map((sentences) => JSON.stringify({ sentences }));
    const model: Model = {
      ask: async ({ onText }) => {
        for (const soFar of tries) onText?.(soFar);
        return no('failed');
      },
    };
    const template = readTemplate(join(import.meta.dirname, '../../prompts'), 'answer');
    const article = articles.find((one) => one.slug === 'settle-id') as Article;
    const heard: string[] = [];
    const rewording = { article, question: '이게 뭐예요?', language: 'ko', signal: AbortSignal.timeout(500) } as const;
    await createReword({ model, template })({ ...rewording, onWords: (so) => heard.push(so) });
    expect(heard).toEqual([GOOD.text]);
  });

  test('every article, said in its own sentences, passes its own check', async () => {
    for (const { slug, body } of articles) {
      for (const language of ['ko', 'en'] as const) {
        const sentences = body[language]
          .split(/(?<=[.!?])\s+|\n+/u)
          .map((one) => one.replace(/[*_`#]|^\s*(?:-|\d+\.)\s/gu, '').trim())
          .filter((one) => one.length > 5);
        const failed = sentences.filter((text) => !restsOn({ text, quote: text }, body[language], language));
        expect([slug, failed]).toEqual([slug, []]);
      }
    }
  });

  test('an answer that leaves out what is forbidden or limited is not given', async () => {
    let tried = 0;
    for (const { slug, body } of articles) {
      const all = body.ko.split(/(?<=[.!?])\s+|\n+/u).map((one) => one.replace(/[*_`]|^- /gu, '').trim());
      const limits = limitsIn(body.ko, 'ko');
      const [harmless] = all.filter((one) => one.length > 10 && !limits.includes(one));
      if (limits.length === 0 || harmless === undefined) continue;
      tried++;
      const { said } = await reword(slug, { say: { sentences: [{ text: harmless, quote: harmless }] } });
      expect([slug, said]).toEqual([slug, undefined]);
    }
    expect(tried).toBeGreaterThan(5);
  });

  test.each<[string, Answer]>([
    ['no sentences', { say: { sentences: [] } }],
    ['half an answer', { text: `{"sentences":[${JSON.stringify(GOOD)},{"text":"끝` }],
    ['eleven sentences', { say: { sentences: Array.from({ length: 11 }, () => GOOD) } }],
    ['a server error', { status: 500 }],
    ['silence', { misbehave: 'silence' }],
  ])('the extract stands when there are %s', async (_, answer) => {
    expect((await reword('settle-id', answer)).said).toBeUndefined();
  });

  test('the prompt holds the article, the question, the role and nothing else', async () => {
    server.asked.length = 0;
    await reword('settle-id', { say: { sentences: [] } });
    const sent = server.asked[0]?.user ?? '';
    expect(sent.match(/<(\w+)>/g)).toEqual(['<language>', '<role>', '<title>', '<article>', '<question>']);
    expect(sent).toContain('"이게 뭐예요?"');
    expect(sent).toContain('"visitor"');
  });
});
