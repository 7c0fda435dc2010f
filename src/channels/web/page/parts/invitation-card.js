import { element } from '../core/element.js';
import { icon } from '../core/icon.js';

/**
 * What an invitation offers, and what became of it.
 * @param {{ language: Language, decide(decision: 'accept' | 'decline'): void }} options
 * @typedef {import('../core/language.js').Language} Language
 */
export function createInvitationCard({ language, decide }) {
  const say = language.say.bind(language);
  const toChat = () => element('a', { class: 'button primary to-chat', href: '/', text: say('toChat') });
  return {
    open({ company, roleLabel, email, user, problem, people }) {
      return element(
        'div',
        {},
        element('h1', { text: say('invitedTo', { company }) }),
        createRows({ [say('company')]: company, [say('role')]: roleLabel, [say('invitedEmail')]: email }),
        problem && createProblem(problem, say),
        element('p', { class: 'muted', text: user ? say('signedInAs', user) : say('acceptAs') }),
        user && createButtons(say, decide),
        people && createSignIn({ people, isSignedIn: user !== undefined, say }),
      );
    },
    done({ decision, company, roleLabel }) {
      const isAccepted = decision === 'accept';
      const detail = isAccepted ? say('acceptedRole', { role: roleLabel }) : say('declinedDetail', { company });
      return element(
        'div',
        { class: `outcome ${decision}` },
        element('span', { class: 'badge' }, icon(isAccepted ? 'check' : 'close')),
        element('h1', { text: say(isAccepted ? 'accepted' : 'declined', { company }) }),
        element('p', { class: 'muted', text: detail }),
        toChat(),
      );
    },
    missing({ status, detail }) {
      const isUnknown = status === 404 || status === 400;
      return element(
        'div',
        { class: 'outcome' },
        element('span', { class: 'badge' }, icon('question')),
        element('h1', { text: say(isUnknown ? 'noInvitation' : 'unavailable') }),
        element('p', { class: 'muted', text: isUnknown ? say('noInvitationDetail') : (detail ?? say('reconnecting')) }),
        toChat(),
      );
    },
  };
}

function createRows(values) {
  const rows = Object.entries(values).map(([name, value]) =>
    element('div', { class: 'value-row' }, element('dt', { text: name }), element('dd', { text: value })),
  );
  return element('dl', { class: 'value-rows' }, ...rows);
}

function createButtons(say, decide) {
  const button = (decision, look) =>
    element('button', { type: 'button', class: look, text: say(decision), on: { click: () => decide(decision) } });
  return element('div', { class: 'choices' }, button('accept', 'button primary'), button('decline', 'button'));
}

/** Once somebody is signed in the other people step back. */
function createSignIn({ people, isSignedIn, say }) {
  if (!isSignedIn) return element('section', { class: 'sign-in' }, element('h2', { text: say('signInAs') }), people);
  return element('details', { class: 'sign-in' }, element('summary', {}, say('signInAsOther'), icon('down')), people);
}

function createProblem({ detail }, say) {
  return element('p', { class: 'problem', role: 'alert' }, icon('warning'), detail ?? say('unavailable'));
}
