import { element } from '../core/element.js';
import { icon } from '../core/icon.js';

const NAMES = { ko: '한국어', en: 'English' };
const SHORT_NAMES = { ko: '한', en: 'EN' };

/**
 * The language switch of the header.
 * @param {{ language: Language, chosen(): void }} options
 * @typedef {import('../core/language.js').Language} Language
 */
export function createLanguageSwitch({ language, chosen }) {
  const buttons = Object.keys(NAMES).map((code) => {
    const choose = () => {
      language.choose(code);
      chosen();
    };
    const pressed = String(language.current() === code);
    const attributes = { type: 'button', lang: code, 'aria-label': NAMES[code], 'aria-pressed': pressed };
    return element('button', { ...attributes, text: SHORT_NAMES[code], on: { click: choose } });
  });
  return element('div', { class: 'segments', role: 'group', 'aria-label': language.say('language') }, ...buttons);
}

/**
 * The button between light and dark.
 * @param {{ language: Language, theme: { isDark(): boolean, toggle(): void } }} options
 */
export function createThemeSwitch({ language, theme }) {
  const button = element('button', { type: 'button', class: 'button icon-only quiet' });
  const show = () => {
    button.replaceChildren(icon(theme.isDark() ? 'sun' : 'moon'));
    button.setAttribute('aria-label', language.say(theme.isDark() ? 'toLight' : 'toDark'));
  };
  button.addEventListener('click', () => {
    theme.toggle();
    show();
  });
  show();
  return button;
}
