/** Control words with a letter gone wrong, on the wrong layout, or behind a sound or a reason; said in a task. */
export const SLIPPED = {
  cancel:
    '치소할게요 / 취스할게요 / 취소활게요 / 그만할레요 / 그민할래요 / 그먼둘게요 / 중딘해 주세요 / 포기헐게요 / 안 할랴요 / rmaksgkfrpdy / cnlthgkfrpdy / ㅊ무ㅊ디 / canel it / cacnel this / forgt it / nevermnd / 담당자가 없어서 그만할게요 / 갑자기 회의가 잡혀서 그만둘게요 / 마음이 바뀌어서 취소할게요 / 아 시간이 없네 그만할래요 / wait, cancel that / no time for this, stop it / hold on, forget it / I have a meeting so cancel this / 잠깐만요, 취소할게요',
  skip: '건너띌게요 / 건너띄기 / 건너뛸개요 / 스킴할게요 / 넘어갈개요 / 페스할게요 / 생략헐게요 / rjssjEnlfrpdy / ㄴㅏㅑㅔ / skp this / leave it blnak / 아 급해서 그냥 건너뛸게요 / 지금 몰라서 그냥 건너뛸게요 / 아직 안 정해져서 나중에 입력할게요 / 바쁘니까 패스할게요 / we are in a hurry, skip this / not ready yet so skip it',
  back: '뒤로가가 / 이전으르 / 이전 단게로 / 되돌려 주세오 / enlfhrkrl / go bakc / previuos question / 제가 잘못 봐서 뒤로 갈게요 / oh wait, go back',
  wait: '잠깐만여 / 잠간만요 / 잠시맘요 / 기다러 주세요 / 잠깐민요 / wkaRksaksdy / hold onn / just a momnet / give me a mintue / 전화가 와서 잠시만요 / my boss is calling, hold on',
  dont_know:
    '모르게써요 / 모르겟어요 / 모르갰어요 / 잘 모르것어요 / 모르겠오요 / ahfmrpTdjdy / dont knwo / not suer / no idae',
  repeat:
    '다시 말해쥐 / 뭐러고요? / 다시 함번요 / 한번 덩 말해주세요 / repaet / say taht again / 잘 안 보여서 다시 말해 주세요',
  restart:
    '처음브터 / 처음부타 다시 / 다시 시직할게요 / cjdmaqnxj / strat over / restrat / 다 틀려서 처음부터 다시 할게요',
  help: '도와쥐요 / 도와주새요 / 도움멀 / ehdnaakf',
} as const;

/** A yes all the same, at a confirmation. */
export const SLIPPED_YES =
  '네 초대해 주게요 / 네 초대해 부시겠어요 / 네 부탁헐게요 / 맞습니더 / 맞슴니다 / 확인햇어요 / 확인했어오 / 진행헤 주세요 / 진행할개요 / 진헹해 주세요 / 그렇게 해주새요 / whgdkdy / akwdkdy / 네 마자요 / confrim / procede / porceed / go ahaed / 이제 맞아요 / 네 이제 맞아요 / 다 맞아요 / 이제 맞습니다 / now it is right / now it’s correct / yes, now it is right / all correct / ㅛㄷㄴ';

/** One letter from a yes, and none: said at a confirmation. */
export const NO_YES =
  '보네주세요 / 초데해 주세요 / 많아요 / 말아요 / 확인 안 했어요 / 진행 안 할게요 / 진행하지 마세요 / 저는 맏아들이에요 / 조와 / 낮아요 / 갔습니다 / 맡습니다 / 맛있어요 / 춥습니다 / tight / might / incorrect / unsure / 확신 없어요 / 확인 못했어요 / 그럴게 안 해요 / 이제 안 맞아요 / now it is wrong / not correct / isn’t right';
