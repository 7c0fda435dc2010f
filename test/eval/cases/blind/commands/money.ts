import { commanded } from '../../command-case.ts';

export const money = [
  commanded('usage-report', 'kim@gaon.example', {
    ko: [
      ['지난달 사용량 보여줘', { from: '2026-10-01', to: '2026-10-31' }],
      ['다온병원 2026년 9월 사용량 조회해 주세요', { subject: '다온병원', from: '2026-09-01', to: '2026-09-30' }],
      ['최근 사용량 리포트 뽑아줘'],
      ['DAON-P1 월별 사용량이요', { subject: 'DAON-P1', granularity: 'monthly' }],
      [
        '일별 사용량 2026-10-01부터 2026-10-15까지 보여 주세요',
        { granularity: 'daily', from: '2026-10-01', to: '2026-10-15' },
      ],
      ['사용량 엑셀로 받고 싶어요'],
    ],
    en: [
      ['Show last month’s usage', { from: '2026-10-01', to: '2026-10-31' }],
      ['usage of 다온병원 for September 2026', { subject: '다온병원', from: '2026-09-01', to: '2026-09-30' }],
      ['give me a usage report'],
      ['monthly usage for DAON-P1', { subject: 'DAON-P1', granularity: 'monthly' }],
      [
        'daily usage from 2026-10-01 to 2026-10-15 please',
        { granularity: 'daily', from: '2026-10-01', to: '2026-10-15' },
      ],
      ['I want to download our usage'],
    ],
  }),
  commanded('settlement-status', 'park@gaon.example', {
    ko: [
      ['지난달 정산 보여줘', { month: '2026-10' }],
      ['2026년 9월 청구 금액 조회해 주세요', { month: '2026-09' }],
      ['정산 현황 확인할게요'],
      ['10월 정산 상태 어떻게 됐나 보여 주세요', { month: '2026-10' }],
      ['이번에 얼마 청구됐는지 보여줘'],
      ['우리 정산서 조회'],
    ],
    en: [
      ['Show the settlement of last month', { month: '2026-10' }],
      ['how much were we billed for September 2026', { month: '2026-09' }],
      ['settlement status please'],
      ['I want to see our statement'],
      ['show me the October settlement', { month: '2026-10' }],
      ['what is the state of our settlement'],
    ],
  }),
  commanded('confirm-settlement', 'park@gaon.example', {
    ko: [
      ['10월 정산 확정해 주세요', { month: '2026-10' }],
      ['정산 확정할게요'],
      ['지난달 정산서 이상 없으니 확정 처리해줘', { month: '2026-10' }],
      ['금액 맞으니까 정산 확정 부탁드려요'],
      ['2026년 10월분 청구 확정하고 싶습니다', { month: '2026-10' }],
      ['정산 확정 눌러 줘'],
    ],
    en: [
      ['Confirm the October settlement', { month: '2026-10' }],
      ['I want to confirm our statement'],
      ["please confirm last month's settlement", { month: '2026-10' }],
      ['the amount is fine, confirm the settlement'],
      ['confirm settlement 2026-10', { month: '2026-10' }],
      ['go confirm this bill'],
    ],
  }),
  commanded('request-adjustment', 'park@gaon.example', {
    ko: [
      ['10월 정산 조정요청할게요', { month: '2026-10' }],
      ['정산 금액 조정 요청해 주세요'],
      ['지난달 청구가 잘못돼서 조정요청 넣어줘', { month: '2026-10' }],
      ['정산에 이의 제기하려고요'],
      ['2026년 10월 청구서 조정 요청하고 싶어요', { month: '2026-10' }],
      ['조정요청 접수해 주세요'],
    ],
    en: [
      ['Request an adjustment for October', { month: '2026-10' }],
      ['I want to dispute our settlement'],
      ["please file an adjustment of last month's bill", { month: '2026-10' }],
      ['ask Kakao to adjust the settlement'],
      ['dispute the statement of 2026-10', { month: '2026-10' }],
      ['adjustment request please'],
    ],
  }),
].flat();
