import type { Propagation } from '../portal/propagate-revision.ts';
import { tellLater } from './tell-later.ts';

/** Tells who saved a contract's settings what became of them. */
export const tellSettings: Pick<Propagation, 'onLive' | 'onFailed'> = {
  onLive: (db, { personId, code, now }) =>
    tellLater(db, {
      personId,
      now,
      kind: 'receipt',
      text: {
        ko: `${code} 계약의 저장된 설정이 실제 서비스에 반영됐어요.`,
        en: `The saved settings of contract ${code} are now live.`,
      },
    }),
  onFailed: (db, { personId, code, now }) =>
    tellLater(db, {
      personId,
      now,
      kind: 'refusal',
      text: {
        ko: `${code} 계약의 설정을 반영하지 못했어요. 이전 설정은 그대로 쓰이고 있어요. ‘${code} 반영 재시도’라고 말씀하시면 다시 시도합니다.`,
        en: `The settings of contract ${code} could not be applied; the earlier ones are still in use. Say “retry ${code}” to try again.`,
      },
    }),
};
