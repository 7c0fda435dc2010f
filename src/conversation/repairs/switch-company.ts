import { askCompany } from '../ask-company.ts';
import { note, type Scene, say } from '../scene.ts';

/** Which of their companies somebody acts for is asked again; with a single one there is nothing to choose. */
export function switchCompany(scene: Scene): void {
  if (scene.actForNone()) return askCompany(scene, { type: 'start_flow', flow: 'who-am-i', values: [] });
  note(scene, { type: 'explained' });
  scene.isQuestionDue = true;
  say(scene, {
    kind: 'note',
    text: {
      ko: '소속된 회사가 하나뿐이라 바꿀 회사가 없어요. 회사 이름이나 사업자 정보를 고치려는 것이라면 그렇게 말씀해 주세요.',
      en: 'You do not belong to several companies, so there is none to switch to. If you want business information changed, please say so.',
    },
  });
}
