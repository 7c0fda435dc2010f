import { element } from '../core/element.js';
import { icon } from '../core/icon.js';

/**
 * The people one can be in demo mode, as a list of buttons; whoever has an invitation waiting can come first.
 * @param {{ personas: import('../../demo.ts').Persona[], language: Language, current?: string | undefined, invitedFirst?: boolean, visitor?: boolean,
 *   choose(email: string | undefined): void }} options
 * @typedef {import('../core/language.js').Language} Language
 */
export function createPersonaList({ personas, language, current, invitedFirst = false, visitor = true, choose }) {
  const sorted = invitedFirst ? personas.toSorted((a, b) => Number(b.invited) - Number(a.invited)) : personas;
  const anonymous = { name: language.say('visitor'), memberships: [], detail: language.say('visitorDetail') };
  const rows = (visitor ? [...sorted, anonymous] : sorted).map((persona) => {
    const isCurrent = current !== undefined && (persona.email ?? 'visitor') === current;
    return element('li', {}, createRow(persona, { language, isCurrent, choose }));
  });
  return element('ul', { class: 'personas' }, ...rows);
}

function createRow(persona, { language, isCurrent, choose }) {
  const { email, name, invited } = persona;
  const badge = invited && element('span', { class: 'tag', text: language.say('invited') });
  return element(
    'button',
    { type: 'button', class: 'persona', 'aria-current': isCurrent && 'true', on: { click: () => choose(email) } },
    element('span', { class: 'persona-first' }, element('span', { class: 'persona-name', text: name }), badge),
    element('span', { class: 'persona-place', text: placeOf(persona, language) }),
    email && element('span', { class: 'persona-email', text: email }),
    isCurrent && icon('check'),
  );
}

function placeOf({ memberships, staff, detail }, language) {
  if (detail) return detail;
  if (staff) return language.say('staff');
  return membershipWords(memberships) || language.say('noCompany');
}

/**
 * Company and role, as the header and the picker say them.
 * @param {{ company: string, roleLabel: string }[]} memberships
 */
export function membershipWords(memberships) {
  return memberships.map(({ company, roleLabel }) => `${company} · ${roleLabel}`).join(', ');
}
