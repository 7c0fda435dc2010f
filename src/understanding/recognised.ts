import type { Text } from '../message/text.ts';
import type { Action } from './vocabulary/actions.ts';
import type { Thing } from './vocabulary/things.ts';

/** A flow is meant when one of the actions is said of one of the things, with nothing said that rules it out. */
export interface Row {
  readonly does: readonly (Action | 'nothing')[];
  readonly to: readonly Thing[];
  /** Mentioned beside it. */
  readonly beside?: readonly Thing[];
  readonly not?: readonly Thing[];
}

export interface Recognised {
  /** In the order of the table, the first that fits decides; of what is added, the thing nearest to the verb. */
  readonly rows: readonly Row[];
  /** The verb the flow is confirmed with when it is said without an object: "등록해 주세요". */
  readonly ownVerb?: string;
  /** Values of other flows that a request for this one means while they are being given. */
  readonly ownValues?: readonly string[];
  /** The values of free text of a flow that is not built yet. */
  readonly texts?: readonly { readonly slot: string; readonly label: Text }[];
}

const LOOK = ['show'] as const;

/**
 * What every flow is recognised by: the one place to add to when a flow is added. The more particular flow stands above
 * the more general one.
 */
export const RECOGNISED = {
  'resend-contract-email': {
    rows: [
      { does: ['again', 'send'], to: ['mail'], beside: ['contract'], not: ['invitation'] },
      { does: ['again'], to: ['sentAgain'], beside: ['contract'], not: ['invitation', 'email'] },
    ],
  },
  'cancel-invitation': { rows: [{ does: ['cancel', 'remove'], to: ['invitation'] }] },
  'resend-invitation': {
    rows: [
      { does: ['again'], to: ['invitation'] },
      { does: ['again'], to: ['mail'], not: ['contract'] },
    ],
    ownVerb: '다시보내|재발송|재전송|보내|발송|전송|resend|send',
  },
  'delete-settle-id': {
    rows: [{ does: ['remove', 'cancel'], to: ['settleId'], not: ['ip', 'people', 'contractWord'] }],
  },
  'change-settle-id': {
    rows: [{ does: ['change'], to: ['settleId'], not: ['ip', 'contractWord', 'callCentre'] }],
    ownValues: ['label', 'settleId'],
  },
  'confirm-settlement': { rows: [{ does: ['confirm', 'review'], to: ['settlement'], not: ['settleId'] }] },
  'request-adjustment': {
    rows: [
      { does: ['adjust', 'change'], to: ['settlement'], not: ['settleId', 'role', 'rank'] },
      {
        does: ['add', 'send', 'again', 'adjust', 'change'],
        to: ['dispute'],
        not: ['settleId', 'role', 'rank', 'people', 'price', 'dealerContract', 'contract'],
      },
    ],
    texts: [{ slot: 'text', label: { ko: '조정 내용', en: 'details' } }],
  },
  'review-organization': {
    rows: [
      { does: ['review'], to: ['organization'] },
      { does: ['review'], to: ['company', 'decision'] },
    ],
    ownVerb: '승인|반려|처리|approve|reject',
  },
  'change-dealer-contract': {
    rows: [
      { does: ['add', 'change', 'remove', 'cancel', 'extend', 'confirm'], to: ['dealerContract'] },
      { does: ['change', 'adjust'], to: ['price'] },
    ],
  },
  'change-business-info': {
    rows: [{ does: ['change'], to: ['business'], not: ['channel', 'callCentre', 'ip'] }],
    ownValues: ['legalName', 'brn'],
  },
  'edit-channel-url': {
    rows: [
      { does: ['change', 'remove'], to: ['channel'] },
      { does: ['add'], to: ['channel'] },
    ],
    ownValues: ['channelUrl'],
  },
  'update-operating-ips': {
    rows: [
      { does: ['change', 'remove', 'adjust'], to: ['ip'] },
      { does: ['add'], to: ['ip'] },
    ],
    ownValues: ['operatingIps'],
  },
  'update-call-centre': {
    rows: [
      { does: ['change', 'remove', 'adjust'], to: ['callCentre'] },
      { does: ['add'], to: ['callCentre'] },
    ],
    ownValues: ['callCentreName', 'callCentrePhone'],
    texts: [{ slot: 'callCentreName', label: { ko: '고객센터명', en: 'call-centre name' } }],
  },
  'retry-contract': {
    rows: [{ does: ['again'], to: ['contract', 'applied'] }],
    ownVerb: '재시도|다시시도|다시|반영|retry',
  },
  'change-member-role': {
    rows: [
      { does: ['promote', 'change', 'adjust'], to: ['member'], beside: ['role', 'rank'], not: ['invitation', 'kakao'] },
      { does: ['promote'], to: ['member', 'role', 'rank'], not: ['email', 'kakao'] },
      { does: ['change', 'adjust'], to: ['role', 'rank', 'member'], not: ['kakao', 'contract', 'settlement'] },
    ],
    ownValues: ['role'],
  },
  'remove-member': {
    rows: [
      { does: ['remove'], to: ['people', 'member'], not: ['invitation', 'ip', 'contract', 'app', 'channel'] },
      {
        does: ['cancel'],
        to: ['people', 'member'],
        beside: ['role', 'member'],
        not: ['invitation', 'ip', 'contract', 'app'],
      },
      { does: ['cancel'], to: ['member'] },
      { does: ['remove'], to: ['them'], not: ['ip', 'contract', 'app', 'channel', 'settleId', 'invitation'] },
    ],
  },
  'dealer-contracts': {
    rows: [
      { does: LOOK, to: ['dealerContract', 'price'] },
      { does: ['nothing'], to: ['price', 'dealerContract'] },
    ],
  },
  'ticket-status': {
    rows: [
      { does: ['show', 'nothing', 'again', 'send'], to: ['ticket'], not: ['people'] },
      { does: LOOK, to: ['ticket'] },
    ],
  },
  'usage-report': { rows: [{ does: ['show', 'nothing', 'send', 'add', 'remove'], to: ['usage'] }] },
  'who-am-i': { rows: [{ does: ['show', 'nothing', 'add', 'invite'], to: ['me'], not: ['invitation'] }] },
  'settlement-status': { rows: [{ does: ['show', 'nothing', 'send'], to: ['settlement'], not: ['settleIdWord'] }] },
  'onboarding-status': {
    rows: [
      {
        does: ['show', 'nothing'],
        to: ['progress'],
        beside: ['company'],
        not: ['contract', 'people', 'invitation', 'mail'],
      },
      {
        does: ['show', 'nothing'],
        to: ['progress'],
        not: ['contract', 'people', 'invitation', 'mail', 'app', 'settleId', 'organization', 'ip'],
      },
      {
        does: ['show', 'nothing'],
        to: ['state'],
        beside: ['company'],
        not: ['contract', 'people', 'invitation', 'mail', 'app', 'settleIdWord', 'organizationWord', 'institution'],
      },
    ],
  },
  'contract-status': {
    rows: [
      { does: LOOK, to: ['contract'] },
      { does: LOOK, to: ['applied'], not: ['invitation', 'people'] },
      { does: ['nothing'], to: ['contract'] },
    ],
  },
  'list-members': {
    rows: [
      { does: LOOK, to: ['invitation'], beside: ['pending'], not: ['mail'] },
      { does: LOOK, to: ['people'], not: ['kakao', 'role', 'app', 'organizationWord', 'settleIdWord'] },
    ],
  },
  'show-institution': {
    rows: [
      {
        does: LOOK,
        to: ['institution', 'organization', 'app', 'settleId', 'company'],
        not: ['people', 'invitation', 'mail', 'role', 'ip', 'channel', 'callCentre'],
      },
    ],
  },
  'register-institution': {
    rows: [
      { does: ['add'], to: ['brn'] },
      { does: ['add'], to: ['institution'] },
    ],
    ownVerb: '등록|추가|신청|register|add',
  },
  'add-organization': {
    rows: [{ does: ['add'], to: ['organizationWord'], not: ['brn'] }],
    ownVerb: '등록|추가|신청|register|add',
    ownValues: ['organizationName'],
  },
  'add-settle-id': {
    rows: [{ does: ['add'], to: ['settleIdWord'] }],
    ownVerb: '등록|추가|생성|발급|만들어|register|add|create',
  },
  'register-app': { rows: [{ does: ['add'], to: ['app'] }], ownVerb: '등록|추가|연결|register|add' },
  'register-contract': {
    rows: [{ does: ['add'], to: ['contractWord'], not: ['dealerContract'] }],
    ownVerb: '등록|추가|신청|저장|계약|체결|register|add|save|submit',
  },
  'invite-member': {
    rows: [
      { does: ['add', 'promote'], to: ['people', 'email'] },
      { does: ['invite'], to: ['people', 'email'] },
      {
        does: ['invite', 'send', 'add', 'promote', 'nothing'],
        to: ['invitation', 'people', 'email'],
        beside: ['invitation'],
      },
    ],
    ownVerb: '초대|보내|발송|전송|추가|invite|send',
  },
} as const satisfies Readonly<Record<string, Recognised>>;

/** What a flow is recognised by, whatever name it is asked for with. */
export function recognised(flow: string): Recognised | undefined {
  return Object.hasOwn(RECOGNISED, flow) ? (RECOGNISED as Readonly<Record<string, Recognised>>)[flow] : undefined;
}

/** Whether a flow is recognised by looking at something and nothing else. */
export function isLook(flow: string): boolean {
  return recognised(flow)?.rows.every(({ does }) => does.includes('show') || does.includes('nothing')) ?? false;
}
