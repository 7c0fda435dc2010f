import type { Asked } from './index.ts';

export const EDIT_CHANNEL_URL: Asked = {
  ko: [
    '다온병원 채널 URL 바꿔 주세요',
    '채널 URL 수정 요청합니다',
    '새빛카드 카카오톡 채널 링크 교체해줘',
    '채널을 새로 만들어서요, 주소 바꿔야 돼요',
    '이용기관 채널 정보 변경 신청이요',
    '등록된 채널 링크 틀렸네요, 정정해 주세요',
    '카톡 채널 주소 수정할게요',
    '채널 URL 변경 ㄱㄱ',
    '거래처 채널 주소 업데이트 처리 바람',
    '_ZeUTxl 이걸로 채널 바꿔줘요',
    '병원 톡채널 URL 새로 입력하고 싶어요',
    '비어 있는 채널 URL 채워 주세요',
    '채널 이전해서 링크 갱신하려고요',
    '고객사 카카오 채널 주소 좀 고쳐줘요',
    '채널 URL 등록 요청드려요',
  ],
  en: [
    'could you swap the channel link for Saebit Card',
    "I need to correct our client's channel address",
    'we made a new KakaoTalk channel, please put it in',
    "let's enter a different channel URL for the institution",
    'wanna change which channel is linked',
    'can you fix the mistyped channel address',
    "time to update the bank's channel link",
    'point the institution to channel _ZeUTxl',
    'fill in the missing channel URL of the clinic',
    'modify the Kakao channel we registered',
    'our channel moved, save the new address',
  ],
};
