import { ADD, APP, CONTRACT, either, PEOPLE, SETTLE_ID } from './request-words.ts';

/**
 * What is added, registered, made: the thing named nearest to the verb is meant ("이 Settle ID로 계약 등록", "register a
 * contract for the institution").
 */
const ADDED: readonly (readonly [flow: string, thing: RegExp])[] = [
  ['register-institution', rx(either('이용기관|가맹점|고객사|제휴사', 'institution|client|merchant'))],
  [
    'add-organization',
    rx(either('발송기관명?|발송명|발신명|발신기관|(?<!이용)기관명?', 'sender names?|organi[sz]ation')),
  ],
  ['add-settle-id', rx(SETTLE_ID)],
  ['register-app', rx(APP)],
  ['register-contract', rx(CONTRACT)],
  ['invite-member', rx(PEOPLE)],
];
const ADDING = rx(
  `(?:${ADD}|${either('체결|맺|연결|연동|불러|들여|영입|합류', 'connect|link|enter|bring|onboard|give|sign\\b|start|begin|conclude')})`,
);

/** The flow that adds what a sentence wants added. */
export function addedIn(words: string): string | undefined {
  const verb = ADDING.exec(words);
  if (!verb) return undefined;
  const isKorean = /[가-힣]/.test(verb[0]);
  const things = ADDED.flatMap(([flow, thing]) =>
    [...words.matchAll(new RegExp(thing, 'gi'))].map(({ 0: found, index }) => ({
      flow,
      distance: distance({ from: index, to: index + found.length }, verb.index, isKorean),
      length: found.length,
    })),
  );
  return things.toSorted((a, b) => a.distance - b.distance || b.length - a.length)[0]?.flow;
}

/** A Korean object stands before its verb, an English one after it; the other side counts as far away. */
function distance({ from, to }: { from: number; to: number }, verb: number, isKorean: boolean): number {
  const OTHER_SIDE = 100;
  if (isKorean) return to <= verb ? verb - to : OTHER_SIDE + from - verb;
  return from >= verb ? from - verb : OTHER_SIDE + verb - to;
}

function rx(source: string): RegExp {
  return new RegExp(source, 'i');
}
