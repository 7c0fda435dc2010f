import { blind, en, KIM, ko, says, YOON } from '../script.ts';

function contract(product: string, rest: Record<string, unknown>) {
  return { product, ...rest };
}

export const contracts = blind(
  ko(
    'two test products, saved without addresses',
    KIM,
    {
      ProductContract: ['identity', 'sign'].map((product) =>
        contract(product, { settleId: 'DAON-T1', environment: 'test', state: 'saved', renewal: 'manual' }),
      ),
      ContractRevision: [{ callCentreName: '다온 상담센터' }, { callCentreName: '다온 상담센터' }],
    },
    says('다온병원 상품 계약 하나 등록하려고 합니다', 'asked register-contract.settleId'),
    says('DAON-T1', 'asked register-contract.products'),
    says('본인인증이랑 전자서명이요', 'asked register-contract.startOn'),
    says('오늘부터요', 'asked register-contract.callCentreName'),
    says('[다온 상담센터]', 'asked register-contract.callCentrePhone'),
    says('1588-3000', 'asked register-contract.operatingIps'),
    says('지금은 없으니 건너뛸게요', 'noted skip', 'confirming register-contract'),
    says('네', 'completed register-contract'),
  ),
  ko(
    'most of it in one message',
    KIM,
    {
      ProductContract: [
        contract('login', { settleId: 'DAON-P1', state: 'propagating', renewal: 'auto', endOn: '2028-11-23' }),
      ],
      ContractRevision: [{ callCentrePhone: '1588-3000', operatingIps: ['8.8.8.8', '8.8.4.0/24'] }],
    },
    says(
      'DAON-P1에 인증 로그인 계약 추가해주세요. 오늘 시작해서 2년, 자동연장이고요',
      'asked register-contract.callCentreName',
    ),
    says('[다온병원 고객센터]', 'asked register-contract.callCentrePhone'),
    says('1588-3000입니다', 'asked register-contract.operatingIps'),
    says('8.8.8.8하고 8.8.4.0/24', 'confirming register-contract'),
    says('네 등록해 주세요', 'completed register-contract'),
  ),
  ko(
    'a direct institution, with a mobile number and a private address refused on the way',
    YOON,
    {
      ProductContract: [
        contract('sign', { settleId: 'MARU-P1', startOn: '2026-12-01', endOn: '2029-11-30', renewal: 'manual' }),
      ],
      ContractRevision: [{ callCentrePhone: '02-2123-4567', operatingIps: ['8.8.8.8'] }],
    },
    says('저희 전자서명 계약을 추가하고 싶습니다', 'asked register-contract.startOn'),
    says('다음 달 1일', 'asked register-contract.years'),
    says('3년', 'asked register-contract.renewal'),
    says('수동', 'asked register-contract.callCentreName'),
    says('[마루캐피탈 고객센터]', 'asked register-contract.callCentrePhone'),
    says(
      '010-1234-5678',
      'rejected register-contract.callCentrePhone VALIDATION',
      'asked register-contract.callCentrePhone',
    ),
    says('그럼 02-2123-4567로요', 'asked register-contract.operatingIps'),
    says('10.0.0.1', 'rejected register-contract.operatingIps IP_NOT_PUBLIC', 'asked register-contract.operatingIps'),
    says('8.8.8.8', 'confirming register-contract'),
    says('네', 'completed register-contract'),
  ),
  en(
    'two production products, saved without addresses',
    KIM,
    {
      ProductContract: ['sign', 'login'].map((product) =>
        contract(product, { settleId: 'DAON-P1', state: 'saved', renewal: 'auto' }),
      ),
      ContractRevision: [{ callCentreName: 'Daon Help Desk' }, { callCentreName: 'Daon Help Desk' }],
    },
    says("I'd like to register contracts for e-signature and login on DAON-P1", 'asked register-contract.startOn'),
    says('today', 'asked register-contract.years'),
    says('two years', 'asked register-contract.renewal'),
    says('automatic', 'asked register-contract.callCentreName'),
    says('[Daon Help Desk]', 'asked register-contract.callCentrePhone'),
    says('1588-3000', 'asked register-contract.operatingIps'),
    says('skip', 'noted skip', 'confirming register-contract'),
    says('yes', 'completed register-contract'),
  ),
  ko(
    'an institution without an app is not ready',
    KIM,
    'unchanged',
    says(
      '새빛카드 상품 계약 등록 부탁드립니다',
      'rejected register-contract.institution APP_NOT_REGISTERED',
      'asked register-contract.institution',
    ),
    says('아 그럼 안 할래요', 'cancelled register-contract'),
  ),
  ko(
    'a product under contract already, then another',
    YOON,
    'unchanged',
    says('인증 로그인 계약 등록하려고요', 'rejected? register-contract.products CONTRACT_DUPLICATE', 'asked'),
    says('그럼 출금동의로 할게요', 'asked register-contract.startOn'),
    says('그만할래요', 'cancelled register-contract'),
  ),
  ko(
    'a product the dealer has not contracted',
    KIM,
    'unchanged',
    says(
      'DAON-P1로 전자문서 계약 등록해 주실래요?',
      'rejected register-contract.products DEALER_CONTRACT_MISSING',
      'asked register-contract.products',
    ),
    says('그만둘게요', 'cancelled register-contract'),
  ),
  ko(
    'the Settle ID is corrected while its products are asked for',
    KIM,
    'unchanged',
    says('다온병원 DAON-P1에 상품 계약 추가해 주세요', 'asked register-contract.products'),
    says('아니 DAON-P1 말고 DAON-T1이요', 'asked register-contract.products'),
    says('인증 로그인', 'asked register-contract.startOn'),
    says('어제', 'rejected register-contract.startOn CONTRACT_PERIOD_INVALID', 'asked register-contract.startOn'),
    says('내일', 'asked register-contract.callCentreName'),
    says('취소', 'cancelled register-contract'),
  ),
);
