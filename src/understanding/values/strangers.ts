import { type Found, findAll } from './found.ts';

/** What names of companies end with. */
const KINDS =
  '저축은행|은행|카드|병원|의원|캐피탈|보험|증권|딜러|링크|금융|생명|화재|대학교|공단(?!가)|재단|협회|조합|페이먼츠|솔루션';
const STRANGER = new RegExp(
  `(?<![가-힣A-Za-z])((?!우리|저희|다른|어느|어떤|무슨|이번|해당|새로|신규|모든|간접|직접|초대|계약|채널|메일)[가-힣A-Za-z]{2,8}(?:${KINDS}))(?![가-힣]{3})`,
  'g',
);

/** Names of companies this person does not know: they name something all the same, and it is not there. */
export function findStrangers(text: string): Found[] {
  return findAll(text, STRANGER, ([, words = '']) => [
    { kind: 'company', value: words },
    { kind: 'organization', value: words },
  ]);
}
