import { describe, expect, it } from 'vitest';
import { josa } from '../../src/message/josa.ts';

describe('a particle agrees with the word before it', () => {
  it.each([
    ['가온딜러', '은/는', '가온딜러는'],
    ['다온병원', '은/는', '다온병원은'],
    ['새빛카드', '이/가', '새빛카드가'],
    ['라온저축은행', '을/를', '라온저축은행을'],
    ['마루캐피탈', '과/와', '마루캐피탈과'],
    ['마루캐피탈', '으로/로', '마루캐피탈로'],
    ['다온병원', '으로/로', '다온병원으로'],
    ['관리자', '으로/로', '관리자로'],
    ['운영자', '이에요/예요', '운영자예요'],
    ['정산담당', '이에요/예요', '정산담당이에요'],
    ['CT-4001', '으로/로', 'CT-4001로'],
    ['CT-4001', '을/를', 'CT-4001을'],
    ['CT-4002', '을/를', 'CT-4002를'],
    ['CT-4003', '으로/로', 'CT-4003으로'],
    ['CT-4010', '은/는', 'CT-4010은'],
    ['Settle ID', '을/를', 'Settle ID를'],
    ['URL', '을/를', 'URL을'],
    ['URL', '으로/로', 'URL로'],
    ['app', '이/가', 'app이'],
    ['kim@gaon.example', '을/를', 'kim@gaon.example을'],
    ['kim@company.co.kr', '으로/로', 'kim@company.co.kr로'],
    ['kim@company.com', '은/는', 'kim@company.com은'],
    ['다온병원(본원)', '이/가', '다온병원(본원)이'],
    ['"새빛카드"', '은/는', '"새빛카드"는'],
    ['', '은/는', '는'],
  ] as const)('%s + %s', (word, pair, expected) => {
    expect(josa(word, pair)).toBe(expected);
  });
});
