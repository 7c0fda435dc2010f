import type { Article } from '../knowledge/article.ts';
import { note, type Scene, say, setLast } from './scene.ts';

/** Several articles may be meant: shown, never picked. */
export function offerArticles(scene: Scene, articles: readonly Article[]): void {
  setLast(scene, { kind: 'other' });
  scene.isQuestionDue = true;
  note(scene, { type: 'clarify', articles: articles.map(({ slug }) => slug) });
  say(scene, {
    kind: 'question',
    text: { ko: '어떤 내용이 궁금하세요?', en: 'Which of these do you mean?' },
    choices: articles.map(({ slug, title }) => ({
      label: title,
      role: 'article',
      command: { type: 'ask_knowledge', query: title[scene.language], article: slug },
    })),
  });
}
