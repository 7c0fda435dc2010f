import { icon } from './icon.js';
import { WORDS } from './words.js';

/** @typedef {ReturnType<typeof createLanguage>} Language */

/**
 * The language the page speaks; a switch is kept.
 * @param {Storage} storage
 */
export function createLanguage(storage) {
  const root = document.documentElement;
  let current = root.lang === 'en' ? 'en' : 'ko';
  return {
    current: () => current,
    /** @param {'ko' | 'en'} language */
    choose(language) {
      current = language;
      root.lang = language;
      storage.setItem('language', language);
    },
    /**
     * One of the page's own sentences, with its blanks filled.
     * @param {keyof typeof WORDS} key
     * @param {Record<string, string | number>} [blanks]
     */
    say(key, blanks = {}) {
      return WORDS[key][current].replace(/\{(\w+)\}/g, (_, name) => String(blanks[name]));
    },
    /** Fills in what stands in the HTML: words, labels and drawings. */
    fill() {
      document.title = WORDS.name[current];
      for (const one of document.querySelectorAll('[data-say]')) one.textContent = this.say(one.dataset.say);
      for (const one of document.querySelectorAll('[data-say-label]')) {
        one.setAttribute('aria-label', this.say(one.dataset.sayLabel));
      }
      for (const one of document.querySelectorAll('[data-icon]')) one.replaceChildren(icon(one.dataset.icon));
    },
  };
}

/**
 * The language a text is in, for the voice that reads it aloud.
 * @param {string} text
 */
export function languageOf(text) {
  return /[가-힣]/.test(text) ? 'ko' : 'en';
}
