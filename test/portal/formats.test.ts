import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseAppId } from '../../src/portal/formats/app-id.ts';
import { parseBusinessNumber, spellBusinessNumber } from '../../src/portal/formats/business-number.ts';
import { parseCallCentrePhone } from '../../src/portal/formats/call-centre-phone.ts';
import { parseChannelUrl } from '../../src/portal/formats/channel-url.ts';
import {
  addDays,
  addMonths,
  addYears,
  isDate,
  lastDayAfterYears,
  lastDayOfTest,
  seoulToday,
} from '../../src/portal/formats/dates.ts';
import { parseEmail } from '../../src/portal/formats/email.ts';
import { parseFreeText } from '../../src/portal/formats/free-text.ts';
import { maskEmail, maskName, maskPhone, maskText } from '../../src/portal/formats/masking.ts';
import { parseName } from '../../src/portal/formats/name.ts';
import { checkIpList, OPERATING_IP_CODES, parseOperatingIp } from '../../src/portal/formats/operating-ips.ts';
import type { Parsed } from '../../src/portal/formats/parsed.ts';
import { dropSecrets } from '../../src/portal/formats/secrets.ts';

type Parse = (text: string) => Parsed<string, string>;
type Vectors = readonly (readonly [text: string, canonical: string])[];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...Array.from('0189 +-.:/@_aFx)(０１＠가\n\u200B\u202E')), maxLength: 30 }),
);

function follows(parse: Parse, good: Vectors, bad: Vectors): void {
  test.each(good)('%j is %s', (text, canonical) => expect(parse(text)).toEqual({ ok: true, value: canonical }));
  test.each(bad)('%j is refused: %s', (text, reason) => expect(parse(text)).toEqual({ ok: false, reason }));
  it('answers any text, and leaves a canonical form as it is', () => {
    const texts = fc.oneof(anyText, fc.constantFrom(...good.map(([text]) => text)));
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parse(text);
        if (parsed.ok) expect(parse(parsed.value)).toEqual(parsed);
      }),
    );
  });
}

describe('a business number', () => {
  follows(
    parseBusinessNumber,
    [
      ['123-45-67891', '1234567891'],
      ['120-81-47521', '1208147521'],
      ['1008100008', '1008100008'],
      ['2008200004', '2008200004'],
      ['3008600016', '3008600016'],
      ['4008712347', '4008712347'],
      ['5008811117', '5008811117'],
      ['6008500205', '6008500205'],
      ['5555500010', '5555500010'],
      [' １２３－４５－６７８９１ ', '1234567891'],
      ['123–45–67891', '1234567891'],
    ],
    [
      ['1234567890', 'checksum'],
      ['123456789', 'length'],
      ['12345678911', 'length'],
      ['123-45-6789O', 'digits'],
      ['', 'length'],
    ],
  );

  it('is spelled as people write it', () => expect(spellBusinessNumber('1234567891')).toBe('123-45-67891'));

  it('is caught when one digit is mistyped', () => {
    const places = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(places, ([place, by]) => {
        const digits = Array.from('1234567891');
        digits[place] = String((Number(digits[place]) + by) % 10);
        expect(parseBusinessNumber(digits.join(''))).toEqual({ ok: false, reason: 'checksum' });
      }),
    );
  });
});

describe('a call-centre phone', () => {
  follows(
    parseCallCentrePhone,
    [
      ['1588-1234', '1588-1234'],
      ['1600-9999', '1600-9999'],
      ['15883000', '1588-3000'],
      ['02-2123-4567', '02-2123-4567'],
      ['02-759-4114', '02-759-4114'],
      ['031-223-4567', '031-223-4567'],
      ['031-8012-4567', '031-8012-4567'],
      ['070-7123-4567', '070-7123-4567'],
      ['080-223-4567', '080-223-4567'],
      ['+82-2-2123-4567', '02-2123-4567'],
      ['+82 (0)31 223 4567', '031-223-4567'],
      ['02)2123-4567', '02-2123-4567'],
      ['０２－２１２３－４５６７', '02-2123-4567'],
    ],
    [
      ['02-1588-1234', 'areaCode'],
      ['010-1234-5678', 'mobile'],
      ['+82-10-1234-5678', 'mobile'],
      ['+82-010-1234-5678', 'mobile'],
      ['1588-12345', 'length'],
      ['119', 'emergency'],
      ['1345', 'emergency'],
      ['02-123-4567', 'exchange'],
      ['070-123-4567', 'length'],
      ['034-223-4567', 'prefix'],
      ['060-700-1234', 'prefix'],
      ['2123-4567', 'prefix'],
      ['+1-202-555-0100', 'foreign'],
      ['02-2123-4567 내선 3', 'characters'],
      ['', 'characters'],
    ],
  );
});

describe('a channel URL', () => {
  follows(
    parseChannelUrl,
    [
      ['https://pf.kakao.com/_ZeUTxl', 'https://pf.kakao.com/_ZeUTxl'],
      ['pf.kakao.com/_ZeUTxl', 'https://pf.kakao.com/_ZeUTxl'],
      ['_ZeUTxl', 'https://pf.kakao.com/_ZeUTxl'],
      ['http://PF.kakao.com/_ZeUTxl/', 'https://pf.kakao.com/_ZeUTxl'],
    ],
    [
      ['@examplebank', 'searchId'],
      ['https://pf.kakao.com/@abc', 'searchId'],
      ['https://pf.kakao.com.evil.com/_ZeUTxl', 'host'],
      ['https://pf.kakao.com@evil.example/_ZeUTxl', 'host'],
      ['https://pf.kakao.com:8443/_ZeUTxl', 'host'],
      ['javascript:alert(1)', 'host'],
      ['https://pf.kakao.com/_ZeUTxl?x=1', 'form'],
      ['https://pf.kakao.com/_ZeUTxl/chat', 'form'],
      ['https://pf.kakao.com/_ZeUTxl\n_b', 'form'],
      ['ZeUTxl', 'form'],
      ['', 'form'],
    ],
  );
});

describe('an operating IP', () => {
  follows(
    parseOperatingIp,
    [
      ['8.8.8.8', '8.8.8.8'],
      ['8.8.8.8/32', '8.8.8.8'],
      ['8.8.8.0/24', '8.8.8.0/24'],
      ['８.8.8.8', '8.8.8.8'],
      ['2001:4860:4860::8888', '2001:4860:4860::8888'],
      ['2001:4860:4860:0:0:0:0:8888/128', '2001:4860:4860::8888'],
      ['2001:4860:4860::8800/120', '2001:4860:4860::8800/120'],
    ],
    [
      ['8.8.8.1/24', 'hostBits'],
      ['2001:4860:4860::8888/120', 'hostBits'],
      ['0.0.0.0/0', 'tooWide'],
      ['8.8.0.0/23', 'tooWide'],
      ['2001:4860:4860::/119', 'tooWide'],
      ['10.0.0.1', 'notPublic'],
      ['127.0.0.1', 'notPublic'],
      ['169.254.169.254', 'notPublic'],
      ['172.31.255.255', 'notPublic'],
      ['192.168.0.1', 'notPublic'],
      ['100.64.0.1', 'notPublic'],
      ['224.0.0.1', 'notPublic'],
      ['255.255.255.255', 'notPublic'],
      ['192.0.2.1', 'notPublic'],
      ['198.51.100.7', 'notPublic'],
      ['203.0.113.10', 'notPublic'],
      ['198.18.0.1', 'notPublic'],
      ['::', 'notPublic'],
      ['::1', 'notPublic'],
      ['::ffff:8.8.8.8', 'notPublic'],
      ['::ffff:808:808', 'notPublic'],
      ['64:ff9b::8.8.8.8', 'notPublic'],
      ['2002:808:808::1', 'notPublic'],
      ['2001::1', 'notPublic'],
      ['2001:db8::1', 'notPublic'],
      ['3fff::1', 'notPublic'],
      ['fc00::1', 'notPublic'],
      ['fe80::1', 'notPublic'],
      ['ff02::1', 'notPublic'],
      ['fe80::1%eth0', 'form'],
      ['8.8.8.008', 'form'],
      ['0x8.8.8.8', 'form'],
      ['134744072', 'form'],
      ['1.2.3', 'form'],
      ['8.8.8.8/', 'form'],
      ['8.8.8.8/33', 'form'],
      ['8.8.8.0/024', 'form'],
      ['8.8.8.0/24/24', 'form'],
      ['8.8.8.0/255.255.255.0', 'form'],
      ['8.8.8.1-8.8.8.9', 'form'],
      ['', 'form'],
    ],
  );

  it('is refused with the code of its reason', () => {
    expect(OPERATING_IP_CODES).toMatchObject({ hostBits: 'VALIDATION', notPublic: 'IP_NOT_PUBLIC', count: 'IP_LIMIT' });
  });
});

describe('a list of operating IPs', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `8.8.8.${index}`);

  it('is canonical, in the order given', () => {
    expect(checkIpList(['8.8.8.8/32', '1.1.1.0/24'])).toEqual({ ok: true, value: ['8.8.8.8', '1.1.1.0/24'] });
  });

  it('has one to twenty entries', () => {
    expect(checkIpList([])).toEqual({ ok: false, reason: 'count' });
    expect(checkIpList(many(20)).ok).toBe(true);
    expect(checkIpList(many(21))).toEqual({ ok: false, reason: 'count' });
  });

  test.each([
    ['8.8.8.8', '8.8.8.8'],
    ['8.8.8.0/24', '8.8.8.8'],
    ['8.8.8.8', '8.8.8.0/24'],
    ['8.8.8.0/24', '8.8.8.128/25'],
    ['2001:4860::1', '2001:4860:0::1'],
  ])('%s and %s overlap', (one, other) => {
    expect(checkIpList([one, other])).toEqual({ ok: false, reason: 'overlap', entry: other });
  });

  it('names the entry that breaks a rule', () => {
    expect(checkIpList(['8.8.8.8', '10.0.0.1'])).toEqual({ ok: false, reason: 'notPublic', entry: '10.0.0.1' });
  });
});

describe('an e-mail', () => {
  follows(
    parseEmail,
    [
      ['kim.ops@example.co.kr', 'kim.ops@example.co.kr'],
      [' Kim.Ops+Wallet@GAON.example ', 'kim.ops+wallet@gaon.example'],
      ["o'hara@example.com", "o'hara@example.com"],
      [`${'a'.repeat(64)}@${'b'.repeat(63)}.example`, `${'a'.repeat(64)}@${'b'.repeat(63)}.example`],
    ],
    [
      ['a@b', 'domain'],
      ['"a b"@x.com', 'localPart'],
      ['a@b.com\nBcc:x@y.z', 'control'],
      ['a@b.com\r\n', 'control'],
      ['a..b@example.com', 'localPart'],
      ['.a@example.com', 'localPart'],
      ['a.@example.com', 'localPart'],
      [`${'a'.repeat(65)}@example.com`, 'localPart'],
      ['김@example.com', 'localPart'],
      ['a@-b.example', 'domain'],
      ['a@b..example', 'domain'],
      ['a@127.0.0.1', 'domain'],
      ['a@[8.8.8.8]', 'domain'],
      ['a@b.example,c@d.example', 'at'],
      ['a@\u212Aakao.example', 'domain'],
      [`a@${'b.'.repeat(130)}example`, 'length'],
      ['', 'at'],
    ],
  );
});

describe('an app id', () => {
  follows(
    parseAppId,
    [
      ['123456', '123456'],
      ['１２３４', '1234'],
      ['1234567890', '1234567890'],
    ],
    [
      ['123', 'length'],
      ['12345678901', 'length'],
      ['12a4', 'digits'],
      ['0123456789abcdef0123456789abcdef', 'digits'],
    ],
  );
});

describe('a name', () => {
  follows(
    (text) => parseName(text, 20),
    [
      [' 다온병원 고객센터 ', '다온병원 고객센터'],
      ['가'.normalize('NFD'), '가'],
      ['<b>가온</b> & 🏥', '<b>가온</b> & 🏥'],
      ['가족 👨‍👩‍👧 🙋🏽‍♀️', '가족 👨‍👩‍👧 🙋🏽‍♀️'],
      ['🏥'.repeat(20), '🏥'.repeat(20)],
    ],
    [
      ['   ', 'empty'],
      ['가'.repeat(21), 'length'],
      ['가\n온', 'control'],
      ['가\u0000온', 'control'],
      ['가\u202E온', 'control'],
      ['가\u2066온', 'control'],
      ['가\u200B온', 'control'],
      ['가\u200D온', 'control'],
      ['가\u{E0041}온', 'control'],
      ['가\u{E0100}', 'control'],
      ['\u3164', 'control'],
      ['가\uD800온', 'control'],
    ],
  );
});

describe('a free text', () => {
  follows(
    (text) => parseFreeText(text, 10),
    [['첫 줄\r\n둘째 줄\r\n', '첫 줄\n둘째 줄']],
    [
      ['\r\n', 'empty'],
      ['가\u202E온', 'control'],
      ['가\t온', 'control'],
      ['가'.repeat(11), 'length'],
    ],
  );
});

describe('masking', () => {
  test.each([
    ['홍길동', '홍*동'],
    ['김철', '김*'],
    ['남궁민수', '남**수'],
    ['김', '*'],
    ['', ''],
  ])('the name %s is shown as %s', (name, masked) => expect(maskName(name)).toBe(masked));

  test.each([
    ['kim.ops@example.co.kr', 'ki***@example.co.kr'],
    ['ki@example.co.kr', 'k***@example.co.kr'],
    ['k@example.co.kr', '***@example.co.kr'],
    ['"a@b"@example.com', '"a***@example.com'],
    ['no address', 'no***'],
  ])('the e-mail %s is shown as %s', (email, masked) => expect(maskEmail(email)).toBe(masked));

  test.each([
    ['010-1234-5678', '010-****-5678'],
    ['01012345678', '010****5678'],
    ['031-223-4567', '031-***-4567'],
    ['+82-10-1234-5678', '+82-10-****-5678'],
    ['02)2123-4567', '02)****-4567'],
    ['1588-1234', '1588-****'],
    ['12345', '*****'],
  ])('the phone %s is shown as %s', (phone, masked) => expect(maskPhone(phone)).toBe(masked));

  test.each([
    [
      '이메일은kim.ops@example.co.kr이고 번호는 010-1234-5678이에요',
      '이메일은ki***@example.co.kr이고 번호는 010-****-5678이에요',
    ],
    ['<mailto:kim@gaon.example|kim@gaon.example>', '<mailto:ki***@gaon.example|ki***@gaon.example>'],
    ['０１０－１２３４－５６７８', '010-****-5678'],
    ['010-12\u200B34-5678', '010-****-5678'],
    ['01012345678@gaon.example', '01***@gaon.example'],
    [
      '검색용 아이디는 @examplebank, https://pf.kakao.com/@abc',
      '검색용 아이디는 @examplebank, https://pf.kakao.com/@abc',
    ],
    [
      '123-45-67891 CT-4001 2026-11-24 211.45.10.7 1,000,000원',
      '123-45-67891 CT-4001 2026-11-24 211.45.10.7 1,000,000원',
    ],
  ])('%s is kept as %s', (text, masked) => expect(maskText(text)).toBe(masked));

  test.each([
    ['900101-1234567', 'residentNumber'],
    ['900101 - 5234567', 'residentNumber'],
    ['9001012234567', 'residentNumber'],
    ['９００１０１－１２３４５６７', 'residentNumber'],
    ['0123456789abcdef0123456789ABCDEF', 'secret'],
    ['sk-proj_Abc123Abc123', 'secret'],
    ['xoxb-1234-5678-abcdef', 'secret'],
    ['Bearer abcdefgh.ijkl', 'secret'],
    ['KakaoAK abcdefgh12', 'secret'],
    ['eyJhbGciOi.eyJzdWIi.c2lnbmF0dXJl', 'secret'],
    ['Zk3'.repeat(15), 'secret'],
  ])('%s is dropped whole', (pasted, kind) => {
    expect(maskText(`제 값은 ${pasted}입니다`)).toBe('제 값은 [삭제됨]입니다');
    expect(dropSecrets(pasted.normalize('NFKC')).dropped).toEqual([kind]);
  });

  it('never leaves more than two characters before an @, wherever the e-mail stands', () => {
    fc.assert(
      fc.property(anyText, fc.emailAddress(), anyText, (before, email, after) => {
        expect(maskText(`${before} ${email} ${after}`)).not.toMatch(/[A-Za-z0-9]{3,}@[A-Za-z0-9]/);
        expect(maskEmail(email)).toMatch(/^[^*]{0,2}\*{3}@/);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(maskText(maskText(text))).toBe(maskText(text));
      }),
    );
  });

  it('reads a very long text in time', () => {
    const started = performance.now();
    for (const unit of ['a', '@', '0', '-', 'a@', '010-', 'eyJa.', ' 9']) maskText(unit.repeat(30_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('dates', () => {
  it('turn at midnight in Seoul', () => {
    expect(seoulToday(new Date('2026-11-24T14:59:59Z'))).toBe('2026-11-24');
    expect(seoulToday(new Date('2026-11-24T15:00:00Z'))).toBe('2026-11-25');
  });

  test.each(['2026-02-29', '2026-13-01', '2026-1-01', '0000-01-01', '2026-11-24T00:00:00Z', '2026-00-10', ''])(
    '%j is not a date',
    (text) => {
      expect(isDate(text)).toBe(false);
      expect(() => addDays(text, 1)).toThrow();
    },
  );

  it('count days and months, ending with a shorter month', () => {
    expect(isDate('2028-02-29')).toBe(true);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
    expect(addYears('2028-02-29', 1)).toBe('2029-02-28');
  });

  it('end a contract the day before its anniversary', () => {
    expect(lastDayOfTest('2026-11-24')).toBe('2027-02-23');
    expect(lastDayOfTest('2026-12-01')).toBe('2027-02-28');
    expect(lastDayAfterYears('2026-11-24', 2)).toBe('2028-11-23');
    expect(lastDayAfterYears('2026-01-01', 1)).toBe('2026-12-31');
  });

  it('compare as strings do', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('2000-01-01', days));
    fc.assert(fc.property(day, (date) => isDate(date) && addDays(date, 1) > date));
  });
});
