import { element } from '../core/element.js';
import { icon } from '../core/icon.js';

/**
 * Whom a link code links, and what became of it. Somebody else may have sent the link: whose account it is stands first.
 * @param {{ language: Language, confirm(): void }} options
 * @typedef {import('../core/language.js').Language} Language
 */
export function createLinkCard({ language, confirm }) {
  const say = language.say.bind(language);
  const toChat = () => element('a', { class: 'button primary to-chat', href: '/', text: say('toChat') });
  const outcome = ({ kind, symbol, title, detail }) =>
    element(
      'div',
      { class: `outcome ${kind}` },
      element('span', { class: 'badge' }, icon(symbol)),
      element('h1', { text: title }),
      element('p', { class: 'muted', text: detail }),
      toChat(),
    );
  return {
    open({ label, user, problem, people }) {
      const button = { type: 'button', class: 'button primary', text: say('linkThis'), on: { click: confirm } };
      const isSignedIn = user !== undefined;
      return element(
        'div',
        {},
        element('h1', { text: say('linkTo') }),
        element(
          'dl',
          { class: 'value-rows' },
          element(
            'div',
            { class: 'value-row' },
            element('dt', { text: say('account') }),
            element('dd', { text: label }),
          ),
        ),
        problem &&
          element('p', { class: 'problem', role: 'alert' }, icon('warning'), problem.detail ?? say('unavailable')),
        element('p', { class: 'muted', text: isSignedIn ? say('signedInAs', user) : say('linkSignIn') }),
        element('p', { class: 'muted', text: say('linkWarning') }),
        isSignedIn && element('div', { class: 'choices' }, element('button', button)),
        people && createSignIn({ people, isSignedIn, say }),
      );
    },
    done: ({ label }) =>
      outcome({ kind: 'accept', symbol: 'check', title: say('linked'), detail: say('linkedDetail', { label }) }),
    missing({ status, detail }) {
      const isUnknown = status === 404 || status === 400;
      return outcome({
        kind: '',
        symbol: 'question',
        title: say(isUnknown ? 'noLink' : 'unavailable'),
        detail: isUnknown ? say('noLinkDetail') : (detail ?? say('reconnecting')),
      });
    },
  };
}

/** Once somebody is signed in the other people step back. */
function createSignIn({ people, isSignedIn, say }) {
  if (!isSignedIn) return element('section', { class: 'sign-in' }, element('h2', { text: say('signInAs') }), people);
  return element('details', { class: 'sign-in' }, element('summary', {}, say('signInAsOther'), icon('down')), people);
}
