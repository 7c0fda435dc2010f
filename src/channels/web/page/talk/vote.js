import { element } from '../core/element.js';
import { icon } from '../core/icon.js';

/**
 * Whether an answer helped; the last press counts.
 * @param {{ language: { say: Function }, vote: (helpful: boolean) => Promise<boolean> }} options
 */
export function createVote({ language, vote }) {
  const thanks = element('span', { class: 'vote-thanks', role: 'status' });
  const buttons = [true, false].map((helpful) =>
    element(
      'button',
      { type: 'button', class: 'button quiet small', 'aria-pressed': 'false', on: { click: () => press(helpful) } },
      icon(helpful ? 'thumbUp' : 'thumbDown'),
      element('span', { text: language.say(helpful ? 'helpful' : 'unhelpful') }),
    ),
  );
  const press = async (helpful) => {
    const isKept = await vote(helpful);
    thanks.textContent = language.say(isKept ? 'thanks' : 'voteFailed');
    if (!isKept) return;
    buttons[0].setAttribute('aria-pressed', String(helpful));
    buttons[1].setAttribute('aria-pressed', String(!helpful));
  };
  const label = language.say('wasHelpful');
  return element('div', { class: 'vote', role: 'group', 'aria-label': label }, ...buttons, thanks);
}
