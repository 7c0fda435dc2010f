import { ask } from './define.ts';
import type { Ask } from './flow.ts';

/** What a contract is run with: its call centre and the addresses that may call the API. */
export const contractSettings: readonly Ask[] = [
  ask(
    'callCentreName',
    { ko: '고객센터 이름을 알려 주세요.', en: 'What is the name of the call centre?' },
    {
      label: { ko: '고객센터명', en: 'call-centre name' },
      takes: ['text'],
      why: {
        ko: '인증 요청 화면에서 이용자에게 보이는 이름이에요.',
        en: 'End users see it on the authentication request screen.',
      },
      hint: {
        ko: '이용자가 문의할 곳으로 알아볼 수 있는 이름을 적어 주세요.',
        en: 'Write the name under which end users know where to ask.',
      },
      example: '다온병원 고객센터',
    },
  ),
  ask(
    'callCentrePhone',
    { ko: '고객센터 전화번호를 알려 주세요.', en: "What is the call centre's phone number?" },
    {
      label: { ko: '고객센터 전화번호', en: 'call-centre phone' },
      takes: ['phone'],
      why: {
        ko: '인증 요청 화면에서 이용자에게 보이는 번호예요.',
        en: 'End users see it on the authentication request screen.',
      },
      hint: {
        ko: '대표번호나 지역번호로 시작하는 번호를 적어 주세요. 이용자에게 보이는 번호라 휴대전화 번호는 쓸 수 없어요.',
        en: 'Use a nationwide or area-code number. It is shown to end users, so a mobile number cannot be used.',
      },
      example: '1588-1234',
    },
  ),
  ask(
    'operatingIps',
    {
      ko: '운영 IP를 알려 주세요. 여러 개도 되고, 지금은 건너뛰어도 돼요.',
      en: 'Which operating IPs? You may give several, or skip this for now.',
    },
    {
      label: { ko: '운영 IP', en: 'operating IPs' },
      takes: ['ip'],
      many: true,
      optional: true,
      why: {
        ko: '등록된 IP에서만 API를 호출할 수 있어요. 없으면 계약이 저장만 되고 실제 서비스에 반영되지 않아요.',
        en: 'The API can only be called from registered IPs. Without one the contract is saved but does not go live.',
      },
      hint: {
        ko: 'API를 호출하는 서버의 공인 IP예요. 개발 담당자에게 물어봐 주세요. 이 포털에서는 20개까지 등록할 수 있어요.',
        en: 'The public IPs of the servers that call the API; your developers know them. This portal takes up to 20.',
      },
      example: '8.8.8.8, 8.8.4.0/24',
    },
  ),
];
