import { atOneOf } from './korean.ts';
import type { Perturbation } from './perturb.ts';
import { outsideValues } from './spans.ts';
import { mistyped } from './typo.ts';

const REQUEST =
  /^(?:please |can you |could you |could you please )?(?=(?:invite|show|register|add|create|cancel|resend|reject)\b)/iu;
const WISH = /^(?:I want to|I'd like to|I would like to|I need to|we need to|I have to)\b/iu;
const YES = /^(?:yes|yep|ok|sure)$/iu;

export const english: readonly Perturbation[] = [
  { name: 'a wide space', of: (line, { pick }) => atOneOf(line, / (?=\S)/gu, '  ', pick) },
  { name: 'a typo', of: (line, random) => mistyped(line, random) },
  {
    name: 'another politeness',
    of: (line, { pick }) => {
      const isQuestion = /^(?:can|could) you /iu.test(line);
      if (!isQuestion && !REQUEST.test(line)) return line.replace(WISH, () => pick(WISHES) ?? '');
      return line.replace(REQUEST, () => pick(['', 'please ', 'can you ', 'could you ', 'could you please ']) ?? '');
    },
  },
  {
    name: 'another yes or no',
    of: (line, { pick }) => {
      if (YES.test(line)) return pick(['yes', 'Yes.', 'yes!', 'yep', 'yeah', 'ok', 'OK', 'sure', 'Yes']) ?? line;
      return /^no$/iu.test(line) ? (pick(['No', 'no.', 'nope', 'NO']) ?? line) : line;
    },
  },
  { name: 'something before it', of: (line, { pick }) => `${pick(['um, ', 'well, ', 'so ', 'ah, ', 'hmm, '])}${line}` },
  {
    name: 'something after it',
    of: (line, { pick }) => (/[a-z]$/u.test(line) ? `${line}${pick(['!', '..', ' :)', '.'])}` : line),
  },
  { name: 'small letters', of: (line) => outsideValues(line, (text) => text.toLowerCase()) },
  { name: 'capitals', of: (line) => outsideValues(line, (text) => text.toUpperCase()) },
  {
    name: 'no full stop or comma',
    of: (line) => outsideValues(line, (text) => text.replaceAll(/[,.?!]+(?=\s|$)/gu, '')),
  },
  {
    name: 'the address elsewhere',
    of: (line) => line.replace(/\b(invite|add) ([\w.]+@[\w.]+\w) (as (?:an? )?\w+)$/iu, '$1 $3: $2'),
  },
];

const WISHES = ['I want to', "I'd like to", 'I would like to', 'I need to', 'we need to', 'i wanna', "I'm trying to"];
