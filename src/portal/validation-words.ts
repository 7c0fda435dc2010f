import type { Text } from '../message/text.ts';
import type { AppIdReason } from './formats/app-id.ts';
import type { BusinessNumberReason } from './formats/business-number.ts';
import type { CallCentrePhoneReason } from './formats/call-centre-phone.ts';
import type { ChannelUrlReason } from './formats/channel-url.ts';
import type { EmailReason } from './formats/email.ts';
import type { NameReason } from './formats/name.ts';
import type { OperatingIpListReason } from './formats/operating-ips.ts';

export type Reason =
  | `brn.${BusinessNumberReason}`
  | `phone.${CallCentrePhoneReason}`
  | `channelUrl.${ChannelUrlReason}`
  | `email.${EmailReason}`
  | `appId.${AppIdReason}`
  | `name.${NameReason}`
  | `ip.${Exclude<OperatingIpListReason, 'tooWide' | 'notPublic' | 'count'>}`
  | 'date.form'
  | 'years.number'
  | 'choice.unknown'
  | 'organization.reviewed'
  | 'missing';

/** Why a value does not pass, and one that would. */
export const VALIDATION_WORDS = {
  'brn.digits': {
    ko: '사업자등록번호는 숫자만 쓸 수 있어요. 예: 123-45-67891',
    en: 'A business registration number has digits only. Example: 123-45-67891',
  },
  'brn.length': {
    ko: '사업자등록번호는 숫자 10자리예요. 예: 123-45-67891',
    en: 'A business registration number has ten digits. Example: 123-45-67891',
  },
  'brn.checksum': {
    ko: '사업자등록번호 10자리의 검증 숫자가 맞지 않아요. 번호를 다시 확인해 주세요. 예: 123-45-67891',
    en: 'The check digit of this business registration number does not fit. Please look at it again. Example: 123-45-67891',
  },
  'phone.characters': {
    ko: '고객센터 전화번호는 숫자와 하이픈으로 적어 주세요. 예: 1588-1234',
    en: 'Please write the call-centre phone with digits and hyphens. Example: 1588-1234',
  },
  'phone.foreign': {
    ko: '고객센터 전화번호는 국내 번호여야 해요. 예: 02-2123-4567',
    en: 'The call-centre phone has to be a Korean number. Example: 02-2123-4567',
  },
  'phone.emergency': {
    ko: '긴급 전화나 특수 번호는 고객센터 전화번호로 쓸 수 없어요. 예: 1588-1234',
    en: 'An emergency or special number cannot be the call-centre phone. Example: 1588-1234',
  },
  'phone.mobile': {
    ko: '이용자에게 보이는 번호라 휴대전화 번호는 쓸 수 없어요. 예: 02-2123-4567',
    en: 'End users see this number, so it cannot be a mobile one. Example: 02-2123-4567',
  },
  'phone.areaCode': {
    ko: '전국 대표번호 앞에는 지역번호를 붙이지 않아요. 예: 1588-1234',
    en: 'A nationwide number has no area code before it. Example: 1588-1234',
  },
  'phone.prefix': {
    ko: '고객센터 전화번호는 대표번호나 지역번호, 070, 080으로 시작해야 해요. 예: 031-223-4567',
    en: 'The call-centre phone starts with an area code, 070, 080 or is a nationwide number. Example: 031-223-4567',
  },
  'phone.exchange': {
    ko: '국번이 올바르지 않아요. 번호를 다시 확인해 주세요. 예: 02-2123-4567',
    en: 'The digits after the area code are not right. Please look at it again. Example: 02-2123-4567',
  },
  'phone.length': {
    ko: '전화번호의 자릿수가 맞지 않아요. 예: 02-2123-4567',
    en: 'The phone number has too few or too many digits. Example: 02-2123-4567',
  },
  'channelUrl.searchId': {
    ko: '@로 시작하는 것은 검색용 아이디예요. 채널 URL을 적어 주세요. 예: https://pf.kakao.com/_ZeUTxl',
    en: 'What begins with @ is the search id. Please give the channel URL. Example: https://pf.kakao.com/_ZeUTxl',
  },
  'channelUrl.host': {
    ko: '채널 URL은 pf.kakao.com 주소여야 해요. 예: https://pf.kakao.com/_ZeUTxl',
    en: 'The channel URL has to be an address at pf.kakao.com. Example: https://pf.kakao.com/_ZeUTxl',
  },
  'channelUrl.form': {
    ko: '채널 URL 형식이 아니에요. 예: https://pf.kakao.com/_ZeUTxl',
    en: 'This is not the form of a channel URL. Example: https://pf.kakao.com/_ZeUTxl',
  },
  'email.control': {
    ko: '이메일에 쓸 수 없는 문자가 들어 있어요. 예: kim@company.example',
    en: 'There is a character in it that no e-mail may have. Example: kim@company.example',
  },
  'email.length': {
    ko: '이메일은 254자까지 쓸 수 있어요. 예: kim@company.example',
    en: 'An e-mail has at most 254 characters. Example: kim@company.example',
  },
  'email.at': {
    ko: '이메일에는 @가 하나 있어야 해요. 예: kim@company.example',
    en: 'An e-mail has exactly one @. Example: kim@company.example',
  },
  'email.localPart': {
    ko: '이메일의 @ 앞부분이 올바르지 않아요. 예: kim@company.example',
    en: 'The part before the @ is not right. Example: kim@company.example',
  },
  'email.domain': {
    ko: '이메일의 @ 뒷부분이 올바르지 않아요. 예: kim@company.example',
    en: 'The part after the @ is not right. Example: kim@company.example',
  },
  'appId.digits': {
    ko: '앱 ID는 숫자예요. 키가 아니라 앱 ID를 적어 주세요. 예: 123456',
    en: 'An app id is a number. Please give the app id, not a key. Example: 123456',
  },
  'appId.length': {
    ko: '앱 ID는 숫자 4~10자리예요. 예: 123456',
    en: 'An app id has four to ten digits. Example: 123456',
  },
  'name.empty': { ko: '내용이 비어 있어요. 한 글자 이상 적어 주세요.', en: 'It is empty. Please write something.' },
  'name.control': {
    ko: '보이지 않는 문자나 줄바꿈은 쓸 수 없어요. 다시 적어 주세요.',
    en: 'Invisible characters and line breaks cannot be used. Please write it again.',
  },
  'name.length': { ko: '너무 길어요. 더 짧게 적어 주세요.', en: 'It is too long. Please make it shorter.' },
  'ip.form': {
    ko: 'IP 주소나 범위의 형식이 아니에요. 예: 8.8.8.8 또는 8.8.8.0/24',
    en: 'This is not an IP address or range. Example: 8.8.8.8 or 8.8.8.0/24',
  },
  'ip.hostBits': {
    ko: '범위는 그 범위의 첫 주소로 적어야 해요. 예: 8.8.8.0/24',
    en: 'A range is written with its first address. Example: 8.8.8.0/24',
  },
  'ip.overlap': {
    ko: '목록의 다른 IP와 겹쳐요. 겹치는 것을 하나만 남겨 주세요.',
    en: 'It overlaps with another one in the list. Please keep only one of them.',
  },
  'date.form': {
    ko: '달력에 있는 날짜로 적어 주세요. 예: 2026-12-01',
    en: 'Please give a date that exists. Example: 2026-12-01',
  },
  'years.number': {
    ko: '기간은 몇 년인지 숫자로 적어 주세요. 예: 2년',
    en: 'Please give whole years. Example: 2 years',
  },
  'choice.unknown': {
    ko: '고를 수 있는 값이 아니에요. 목록에서 골라 주세요.',
    en: 'This is none of the choices. Please pick one.',
  },
  'organization.reviewed': {
    ko: '이미 심사가 끝난 기관이에요. 심사를 기다리는 기관을 골라 주세요.',
    en: 'This sender name has been reviewed already. Please pick one that waits for review.',
  },
  missing: { ko: '필요한 값이 빠졌어요. 값을 알려 주세요.', en: 'A value is missing. Please give it.' },
} as const satisfies Record<Reason, Text>;
