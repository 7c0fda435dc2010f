import { commanded } from '../../command-case.ts';

export const contracts = [
  commanded('add-settle-id', 'kim@gaon.example', {
    ko: [
      ['다온병원에 운영용 Settle ID 추가해 주세요', { institution: '다온병원', environment: 'production' }],
      ['세틀 아이디 하나 만들어줘'],
      ['새빛카드 테스트용 settle id 하나요', { institution: '새빛카드', environment: 'test' }],
      ['Settle ID 추가하고 싶습니다'],
      ['다온병원 본원에 테스트 Settle ID 새로 만들게요', { organization: '다온병원 본원', environment: 'test' }],
      ['새빛카드 세틀아이디 발급해 주세요', { institution: '새빛카드' }],
    ],
    en: [
      ['Add a production Settle ID for 다온병원', { institution: '다온병원', environment: 'production' }],
      ['create a settle id'],
      ['I need a test settle id under 새빛카드', { institution: '새빛카드', environment: 'test' }],
      ['please add another Settle ID'],
      ['make a new test settle id for 다온병원 본원', { organization: '다온병원 본원', environment: 'test' }],
      ['new settle id, 새빛카드, production', { institution: '새빛카드', environment: 'production' }],
    ],
  }),
  commanded('register-contract', 'kim@gaon.example', {
    ko: [
      ['다온병원 전자서명 계약 등록할게요', { institution: '다온병원', products: 'sign' }],
      ['상품 계약 하나 추가해 주세요'],
      ['DAON-P1에 인증 로그인이랑 출금동의 계약 넣어줘', { settleId: 'DAON-P1', products: 'login, debit' }],
      [
        '다온병원 전자서명 3년 자동연장으로 계약 등록',
        { institution: '다온병원', products: 'sign', years: '3', renewal: 'auto' },
      ],
      [
        '새빛카드 본인인증 계약 2027-01-04부터 2년으로 등록해 주세요',
        { institution: '새빛카드', products: 'identity', startOn: '2027-01-04', years: '2' },
      ],
      ['이용기관 계약을 새로 넣으려고 해요'],
    ],
    en: [
      ['Register a sign contract for 다온병원', { institution: '다온병원', products: 'sign' }],
      ['add a product contract'],
      ['put login and debit on DAON-P1', { settleId: 'DAON-P1', products: 'login, debit' }],
      [
        'new contract for 다온병원: sign, 3 years, manual renewal',
        { institution: '다온병원', products: 'sign', years: '3', renewal: 'manual' },
      ],
      [
        'I want to register a contract for 새빛카드 starting 2027-01-04',
        { institution: '새빛카드', startOn: '2027-01-04' },
      ],
      ['please create a contract for one of my institutions'],
    ],
  }),
  commanded('update-operating-ips', 'kim@gaon.example', {
    ko: [
      ['CT-1001 운영 IP에 211.45.10.8 추가해 줘', { contract: 'CT-1001', operatingIps: '211.45.10.8' }],
      ['운영 IP 변경할게요'],
      ['다온병원 계약에서 211.45.10.7 빼 주세요', { operatingIps: '211.45.10.7' }],
      ['CT-1001 ip를 8.8.4.0/24로 바꿔주세요', { contract: 'CT-1001', operatingIps: '8.8.4.0/24' }],
      ['서버 옮겨서 운영 아이피 수정하려고요'],
      ['운영 IP 211.45.10.9 등록해 주세요', { operatingIps: '211.45.10.9' }],
    ],
    en: [
      ['Add 211.45.10.8 to the operating IPs of CT-1001', { contract: 'CT-1001', operatingIps: '211.45.10.8' }],
      ['change the operating IPs'],
      ['remove 211.45.10.7 from CT-1001', { contract: 'CT-1001', operatingIps: '211.45.10.7' }],
      ['our server moved, please update the operating IP to 8.8.8.8', { operatingIps: '8.8.8.8' }],
      ['replace the IPs of CT-1001 with 8.8.4.0/24', { contract: 'CT-1001', operatingIps: '8.8.4.0/24' }],
      ['I want to edit operating IP addresses'],
    ],
  }),
  commanded('update-call-centre', 'kim@gaon.example', {
    ko: [
      ['CT-1001 고객센터 번호를 1588-4000으로 바꿔 주세요', { contract: 'CT-1001', callCentrePhone: '1588-4000' }],
      ['고객센터 정보 수정할게요'],
      ['다온병원 고객센터 전화번호 02-2123-4567로 변경해줘', { callCentrePhone: '02-2123-4567' }],
      ['콜센터 번호가 바뀌어서 고쳐야 해요'],
      ["CT-1001 고객센터 이름을 '다온 상담실'로 바꿔줘", { contract: 'CT-1001', callCentreName: '다온 상담실' }],
      ['고객센터 연락처 변경 부탁드려요 1600-9999', { callCentrePhone: '1600-9999' }],
    ],
    en: [
      ['Change the call centre phone of CT-1001 to 1588-4000', { contract: 'CT-1001', callCentrePhone: '1588-4000' }],
      ['update the call centre'],
      ['our customer service number is now 02-2123-4567, please change it', { callCentrePhone: '02-2123-4567' }],
      ['rename the call centre of CT-1001 to "다온 상담실"', { contract: 'CT-1001', callCentreName: '다온 상담실' }],
      ['I need to edit the call center details'],
      ['set call centre number 1600-9999', { callCentrePhone: '1600-9999' }],
    ],
  }),
  commanded('contract-status', 'kim@gaon.example', {
    ko: [
      ['CT-1001 상태 보여줘', { contract: 'CT-1001' }],
      ['다온병원 계약 지금 반영됐는지 확인해 주세요'],
      ['계약 상태 조회'],
      ['CT-1001 적용됐나요?', { contract: 'CT-1001' }],
      ['제가 저장한 계약 반영 상태 좀 봐 주세요'],
      ['CT-1001 계약 어떻게 돼가고 있어요', { contract: 'CT-1001' }],
    ],
    en: [
      ['Show the status of CT-1001', { contract: 'CT-1001' }],
      ['is CT-1001 live yet?', { contract: 'CT-1001' }],
      ['check my contract status'],
      ["what's the state of 다온병원's contract"],
      ['has my change to CT-1001 been applied', { contract: 'CT-1001' }],
      ['contract status please'],
    ],
  }),
  commanded('resend-contract-email', 'kim@gaon.example', {
    ko: [
      ['CT-1001 계약 메일 다시 보내줘', { contract: 'CT-1001' }],
      ['계약 안내 이메일 재전송해 주세요'],
      ['다온병원 계약 이메일 한 번 더 보내 주세요'],
      ['CT-1001 이메일 재전송', { contract: 'CT-1001' }],
      ['계약 메일을 재발송하고 싶어요'],
      ['다온병원 담당자가 계약 메일을 못 받았대요 다시 보내 주세요'],
    ],
    en: [
      ['Resend the contract e-mail of CT-1001', { contract: 'CT-1001' }],
      ['send the contract mail again'],
      ['please mail the CT-1001 contract details once more', { contract: 'CT-1001' }],
      ['resend contract email'],
      ['I want the contract e-mail sent to 다온병원 again'],
      ['re-send the mail for contract CT-1001', { contract: 'CT-1001' }],
    ],
  }),
  commanded('retry-contract', 'kim@gaon.example', {
    ko: [
      ['CT-1001 반영 다시 시도해 줘', { contract: 'CT-1001' }],
      ['실패한 계약 재시도할게요'],
      ['CT-1001 재반영 부탁드립니다', { contract: 'CT-1001' }],
      ['반영 실패한 거 다시 돌려 주세요'],
      ['계약 반영 재시도'],
      ['다온병원 계약 적용이 실패했는데 다시 해 줘'],
    ],
    en: [
      ['Retry CT-1001', { contract: 'CT-1001' }],
      ['please retry the failed contract'],
      ['try applying CT-1001 again', { contract: 'CT-1001' }],
      ['rerun the failed propagation'],
      ['the update of CT-1001 failed, try again', { contract: 'CT-1001' }],
      ['I want to retry a contract'],
    ],
  }),
  commanded('dealer-contracts', 'kim@gaon.example', {
    ko: [
      ['우리 딜러사 계약 보여줘'],
      ['딜러 계약 목록이랑 단가 조회해 주세요'],
      ['우리가 카카오와 맺은 계약 확인하고 싶어요'],
      ['우리 회사 단가표 보여 줘'],
      ['딜러사 계약 조회'],
      ['저희 딜러 계약 어떤 상품들로 돼 있는지 보여 주세요'],
    ],
    en: [
      ['Show our dealer contracts'],
      ['list the dealer contracts with prices'],
      ['I want to see our contract with Kakao'],
      ['show me our unit prices'],
      ['which dealer contracts do we have'],
      ['dealer contract list please'],
    ],
  }),
].flat();
