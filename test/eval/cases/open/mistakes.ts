import { asked } from '../faq-case.ts';

export const typo = asked('typo', {
  ko: {
    'member-permissions | member-types': ['운영쟈는 뭘 못 하나요?'],
    'join-partner-center': ['회원 가임은 어떻게 해요?'],
    'cancel-invitation': ['초대 취쇼 어떻게 하나요?'],
    'invitation-link': ['초대 맬 못 받았다는데 어떻게 해요?'],
    'business-info-change': ['사엄자 정보 바꾸려면요?'],
    'channel-url': ['채녈 주소는 어디서 봐요?'],
    'settle-id': ['셰틀아이디가 뭔가요?'],
    'usage-lookup': ['사욜량은 며칠까지 나오나요?'],
    'settlement-dispute': ['이의 재기는 언제까지예요? 정산이요'],
  },
  en: {
    'settle-id': ['what is a settel id?'],
    'invitation-link': ['wher do i copy the invtation link'],
    'join-partner-center': ['how do i jion the partner center'],
    'usage-metrics': ['what is the singing rate?'],
    'organization-approval': ['does the organisaton need aproval first'],
  },
});

export const spacing = asked('spacing', {
  ko: {
    'join-partner-center': ['파트너센터가입방법'],
    'cancel-invitation': ['초대를취소하고싶은데어떻게하나요'],
    'business-info-change': ['사업 자 정보 변 경 어디서'],
    'channel-url': ['채널주소어디서확인하나요'],
    'settle-id': ['settle id가뭔지알려주세요'],
    'settle-id-immutable': ['세틀아이디삭제되나요'],
    'usage-metrics': ['서명 률 계산 은 어떻게'],
  },
  en: {
    'settle-id': ['what isa settleid'],
    'invitation-link': ['whereis the invitationlink'],
    'settle-id-immutable': ['can i delete asettle id'],
  },
});

export const keyboard = asked('keyboard', {
  ko: {
    'settle-id-immutable': ['tpxmf dkdlel tkrwpehlskdy?'],
    'member-types': ['ghldnjs whdfbrk anjrk dlTdjdy'],
    'contract-save-delay': ['rPdir wjwkdgoTsmsep qksduddl dks ehody'],
    'invitation-link': ['cheo apdlfdmf aht qkedkTeody'],
    'settlement-process': ['wjdtks tkdxo whwjdwnddl anjsrkdy'],
    'organization-approval': ['rlrhks tmddls wjsdp rPdir cnrkehlskdy'],
  },
  en: {
    'settle-id': ['좀ㅅ ㅑㄴ ㄴㄷㅅ싣 ㅑㅇ'],
    'business-info-change': ['초뭏ㄷ ㅠㅕ냐ㅜㄷㄴㄴ ㅑㅜ래금샤ㅐㅜ'],
    'usage-lookup': ['ㅙㅈ ㄹㅁㄱ ㅠㅁ차 ㅊ무 ㅑ ㄴㄷㄷ ㅕㄴㅁㅎㄷ'],
  },
});
