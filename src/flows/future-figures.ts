import { defineFuture } from './define.ts';
import type { FutureFlow } from './flow.ts';

const usageReport = defineFuture({
  name: 'usage-report',
  title: { ko: '사용량 조회', en: 'looking at usage' },
  button: { ko: '사용량 조회', en: 'Look up usage' },
  needs: 'usage.view',
  article: 'usage-lookup',
  examples: {
    ko: [
      '사용량 보여줘',
      '지난달 사용량 조회해 주세요',
      '우리 이번 달 서명 건수 얼마예요?',
      '일별 이용량 확인하고 싶어요',
      '최근 3개월 통계 볼래요',
      '사용량 엑셀로 뽑아줘',
      '월별 사용량 리포트 부탁드려요',
      '저희 서명률 얼마나 돼요?',
    ],
    en: [
      'show our usage',
      'usage report for last month',
      'how many signatures did we have this month',
      "I'd like the daily statistics",
      'download usage as CSV',
      'can you show monthly usage for the hospital',
      'our completion rate over the last three months',
      'usage figures please',
    ],
  },
});

const settlementStatus = defineFuture({
  name: 'settlement-status',
  title: { ko: '정산 상태 조회', en: 'looking at settlements' },
  button: { ko: '정산 상태 조회', en: 'Look up settlements' },
  needs: 'settlement.view',
  article: 'settlement-process',
  examples: {
    ko: [
      '정산 상태 보여줘',
      '이번 달 청구 금액 얼마예요?',
      '지난달 정산 내역 확인해 주세요',
      '세금계산서 발행됐나요?',
      '정산 조회하고 싶어요',
      '우리 정산 확정됐어?',
      '정산 금액 볼래요',
      '청구 내역 조회 부탁드려요',
    ],
    en: [
      'show the settlement status',
      'how much is our invoice this month',
      "check last month's settlement",
      'has our tax invoice been issued',
      "I'd like to see the billing statement",
      'is our settlement confirmed',
      'what do we owe for last month',
      'settlement overview please',
    ],
  },
});

const confirmSettlement = defineFuture({
  name: 'confirm-settlement',
  title: { ko: '정산 확정', en: 'confirming a settlement' },
  button: { ko: '정산 확정', en: 'Confirm a settlement' },
  needs: 'settlement.confirm',
  article: 'settlement-dispute',
  examples: {
    ko: [
      '정산 확정해 주세요',
      '지난달 정산 확정할래요',
      '정산 금액 맞아요, 확정해줘',
      '청구 금액 확정하고 싶어요',
      '정산 확정 처리 부탁드려요',
      '이번 정산 이의 없으니 확정할게요',
      '정산서 확정해 주실래요',
      '정산 확정하려고요',
    ],
    en: [
      'confirm the settlement',
      "please confirm last month's statement",
      'the amount is right, confirm the settlement',
      "I'd like to accept the invoice amount",
      'we have no objection, confirm it for settlement',
      'can you confirm our billing statement',
      'finalise the settlement',
      'settlement confirmation please',
    ],
  },
});

const requestAdjustment = defineFuture({
  name: 'request-adjustment',
  title: { ko: '정산 조정 요청', en: 'requesting an adjustment' },
  button: { ko: '정산 조정 요청', en: 'Request an adjustment' },
  needs: 'settlement.request_adjustment',
  article: 'settlement-dispute',
  examples: {
    ko: [
      '정산 조정 요청해 주세요',
      '정산 금액이 이상해요, 조정 요청할래요',
      '청구 금액에 이의 제기하고 싶어요',
      '정산 이의 신청해줘',
      '금액이 안 맞아서 조정 요청하려고요',
      '정산 정정 부탁드려요',
      '조정요청 접수해 주세요',
      '정산 내역 조정해 주실래요',
    ],
    en: [
      'request an adjustment of the settlement',
      'I want to dispute the invoice',
      'please file an objection to the settlement amount',
      'the billing is wrong, ask for an adjustment',
      "I'd like to contest last month's statement",
      'can you request a correction of the settlement',
      'object to the invoice amount',
      'adjustment request please',
    ],
  },
});

const dealerContracts = defineFuture({
  name: 'dealer-contracts',
  title: { ko: '딜러사 계약 조회', en: 'looking at dealer contracts' },
  button: { ko: '딜러사 계약 조회', en: 'See dealer contracts' },
  needs: 'dealer_contract.view',
  article: 'service-unit-price',
  examples: {
    ko: [
      '딜러사 계약 보여줘',
      '우리 딜러사 계약 조회해 주세요',
      '서비스제공단가 확인하고 싶어요',
      '단가 볼래요',
      '카카오와의 계약 내역 확인해줘',
      '딜러 계약 목록 보여 주세요',
      '우리 상품별 단가 얼마예요?',
      '딜러사 계약 조회 부탁드려요',
    ],
    en: [
      'show our dealer contracts',
      'what are our unit prices',
      "I'd like to see the dealer contract",
      'list the products in our contract with Kakao',
      'check the unit price',
      'when does our dealer contract end',
      'can you show the contracts we have as a dealer',
      'dealer contract overview please',
    ],
  },
});

/** Usage, settlement and prices. */
export const futureFigures: readonly FutureFlow[] = [
  usageReport,
  settlementStatus,
  confirmSettlement,
  requestAdjustment,
  dealerContracts,
];
