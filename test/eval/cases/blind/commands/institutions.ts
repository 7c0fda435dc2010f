import { commanded } from '../../command-case.ts';

export const institutions = [
  commanded('register-institution', 'kim@gaon.example', {
    ko: [
      ['새 이용기관 등록할게요'],
      ['사업자번호 1234567891 하늘은행 이용기관으로 등록해 주세요', { brn: '1234567891', legalName: '하늘은행' }],
      ['이용기관 하나 추가해줘, 120-81-47521이야', { brn: '1208147521' }],
      ['120-81-47521 이용기관 등록', { brn: '1208147521' }],
      ['고객사가 새로 생겨서 이용기관 등록하려고 합니다'],
      [
        '이용기관 신규 등록 부탁드려요 채널은 https://pf.kakao.com/_ZeUTxl 입니다',
        { channelUrl: 'https://pf.kakao.com/_ZeUTxl' },
      ],
    ],
    en: [
      ['Register a new institution'],
      ['please register the institution with business number 120-81-47521', { brn: '1208147521' }],
      ['I want to add a customer as an institution'],
      ['add institution 123-45-67891', { brn: '1234567891' }],
      ["let's sign up a new institution, channel pf.kakao.com/_ZeUTxl", { channelUrl: 'https://pf.kakao.com/_ZeUTxl' }],
      ['new institution, brn 5555500010', { brn: '5555500010' }],
    ],
  }),
  commanded('add-organization', 'kim@gaon.example', {
    ko: [
      ["다온병원에 기관 '다온 재활센터' 추가해 주세요", { institution: '다온병원', senderName: '다온 재활센터' }],
      ['발송 기관명 하나 더 등록하고 싶어요'],
      ['새빛카드 아래에 기관 추가할게요', { institution: '새빛카드' }],
      ['기관 추가해줘'],
      ['다온병원 발송 기관명 추가', { institution: '다온병원' }],
      ["새빛카드에 기관명 '새빛 멤버십' 등록해줘", { institution: '새빛카드', senderName: '새빛 멤버십' }],
    ],
    en: [
      ['Add a sender name to 다온병원', { institution: '다온병원' }],
      [
        'please add the organization "다온 재활센터" under 다온병원',
        { institution: '다온병원', senderName: '다온 재활센터' },
      ],
      ['I want to add an organization'],
      ['register another sender name'],
      ['add "새빛 멤버십" as a sender name for 새빛카드', { institution: '새빛카드', senderName: '새빛 멤버십' }],
      ['new organization for 새빛카드 please', { institution: '새빛카드' }],
    ],
  }),
  commanded('register-app', 'kim@gaon.example', {
    ko: [
      ['새빛카드 앱 등록해 주세요 앱 아이디 812345', { institution: '새빛카드', appId: '812345' }],
      ['앱 정보 등록할게요'],
      ['앱 등록 진행해줘'],
      ['새빛카드에 카카오 디벨로퍼스 앱 붙이려고요', { institution: '새빛카드' }],
      ['새빛카드 앱 ID는 812345이고 등록 부탁드립니다', { institution: '새빛카드', appId: '812345' }],
      ['개발자 앱을 등록하고 싶어요'],
    ],
    en: [
      ['Register app 812345 for 새빛카드', { institution: '새빛카드', appId: '812345' }],
      ['I want to register an app'],
      ["please register 새빛카드's Kakao Developers app", { institution: '새빛카드' }],
      ['add the app with ID 812345', { appId: '812345' }],
      ["let's do the app registration"],
      ['hook up app 812345 to 새빛카드', { institution: '새빛카드', appId: '812345' }],
    ],
  }),
  commanded('onboarding-status', 'kim@gaon.example', {
    ko: [
      ['새빛카드 어디까지 진행됐는지 보여줘', { institution: '새빛카드' }],
      ['다온병원 온보딩 상태 확인해 주세요', { institution: '다온병원' }],
      ['새빛카드 지금 뭐가 막혀 있는 거예요', { institution: '새빛카드' }],
      ['우리 이용기관 준비 단계 좀 보여 주세요'],
      ['새빛카드 다음에 뭐 해야 해?', { institution: '새빛카드' }],
      ['이용기관 온보딩 진행 상황 조회'],
    ],
    en: [
      ['Show the onboarding status of 새빛카드', { institution: '새빛카드' }],
      ['how far is 새빛카드', { institution: '새빛카드' }],
      ['which step is 다온병원 at?', { institution: '다온병원' }],
      ['what is still missing for 새빛카드', { institution: '새빛카드' }],
      ['onboarding progress please'],
      ["what's the next step for 새빛카드?", { institution: '새빛카드' }],
    ],
  }),
  commanded('show-institution', 'kim@gaon.example', {
    ko: [
      ['다온병원 정보 보여줘', { institution: '다온병원' }],
      ['우리 이용기관 목록 좀 보여 주세요'],
      ['새빛카드 상세 조회', { institution: '새빛카드' }],
      ['다온병원에 등록된 앱이랑 Settle ID 보여 줘', { institution: '다온병원' }],
      ['등록한 이용기관 전체를 보고 싶습니다'],
      ['이용기관 조회할게요'],
    ],
    en: [
      ['Show me 다온병원', { institution: '다온병원' }],
      ['list all our institutions'],
      ['details of 새빛카드 please', { institution: '새빛카드' }],
      ['I want to see my institutions'],
      ['display the institution 다온병원', { institution: '다온병원' }],
      ['which institutions do we have'],
    ],
  }),
  commanded('edit-channel-url', 'kim@gaon.example', {
    ko: [
      [
        '다온병원 채널 URL을 https://pf.kakao.com/_ZeUTxl 로 바꿔줘',
        { institution: '다온병원', channelUrl: 'https://pf.kakao.com/_ZeUTxl' },
      ],
      ['채널 주소 변경할게요'],
      ['새빛카드 채널 URL 수정해 주세요', { institution: '새빛카드' }],
      [
        '다온병원 채널 pf.kakao.com/_AbCdEf 로 변경',
        { institution: '다온병원', channelUrl: 'https://pf.kakao.com/_AbCdEf' },
      ],
      ['채널 url 고치려고 하는데요'],
      [
        '새빛카드 채널을 _ZeUTxl로 바꿔 주세요',
        { institution: '새빛카드', channelUrl: 'https://pf.kakao.com/_ZeUTxl' },
      ],
    ],
    en: [
      [
        'Change the channel URL of 다온병원 to https://pf.kakao.com/_ZeUTxl',
        { institution: '다온병원', channelUrl: 'https://pf.kakao.com/_ZeUTxl' },
      ],
      ['I need to edit a channel url'],
      ["update 새빛카드's channel URL", { institution: '새빛카드' }],
      [
        'set the channel of 다온병원 to pf.kakao.com/_AbCdEf',
        { institution: '다온병원', channelUrl: 'https://pf.kakao.com/_AbCdEf' },
      ],
      ['please change our channel address'],
      ['replace the channel url for 새빛카드', { institution: '새빛카드' }],
    ],
  }),
  commanded('review-organization', 'min@support.example', {
    ko: [
      ['다온 검진센터 승인해 줘', { organization: '다온 검진센터', decision: 'approve' }],
      ['기관 심사할게요'],
      ['다온 검진센터 반려 처리해 주세요', { organization: '다온 검진센터', decision: 'reject' }],
      ['심사 대기 중인 기관 검토하고 싶어요'],
      ['다온 검진센터 기관 승인', { organization: '다온 검진센터', decision: 'approve' }],
      ['다온 검진센터 거절할게', { organization: '다온 검진센터', decision: 'reject' }],
    ],
    en: [
      ['Approve 다온 검진센터', { organization: '다온 검진센터', decision: 'approve' }],
      ['reject the sender name 다온 검진센터', { organization: '다온 검진센터', decision: 'reject' }],
      ['I want to review an organization'],
      ['please approve the organization 다온 검진센터', { organization: '다온 검진센터', decision: 'approve' }],
      ['turn down 다온 검진센터', { organization: '다온 검진센터', decision: 'reject' }],
      ['review pending organizations'],
    ],
  }),
].flat();
