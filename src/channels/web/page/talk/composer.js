import { element } from '../core/element.js';
import { icon } from '../core/icon.js';

const MAX_LENGTH = 2000;
const WARN_FROM = 1800;
const LINES = 6;

/**
 * Where the person writes. Enter sends, but never while a syllable is being composed.
 * @param {{ node: HTMLElement, language: Language, send(text: string): void }} options
 * @typedef {import('../core/language.js').Language} Language
 */
export function createComposer({ node, language, send }) {
  let lastSaid = '';
  const text = element('textarea', {
    id: 'composer-text',
    rows: '1',
    enterkeyhint: 'send',
    'aria-describedby': 'composer-note',
  });
  const button = element('button', { type: 'submit', class: 'send' }, icon('send'));
  const note = element('p', { class: 'composer-note', id: 'composer-note' });
  const form = element('form', { class: 'composer-form' }, text, button);
  node.replaceChildren(element('div', { class: 'column' }, form, note));

  const submit = () => {
    const words = text.value.trim();
    if (words === '' || text.value.length > MAX_LENGTH) return text.focus();
    text.value = '';
    refresh();
    send(words);
  };
  const refresh = () => {
    grow(text);
    const { length } = text.value;
    node.classList.toggle('ready', text.value.trim() !== '' && length <= MAX_LENGTH);
    note.classList.toggle('warning', length > WARN_FROM);
    note.textContent = length > WARN_FROM ? language.say('tooLong', { count: length }) : language.say('keys');
    text.setAttribute('aria-invalid', String(length > MAX_LENGTH));
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  text.addEventListener('input', refresh);
  text.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229) return; // 229: Safari ends a composition before this event
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      submit();
    } else if (event.key === 'ArrowUp' && text.value === '' && lastSaid !== '') {
      event.preventDefault();
      text.value = lastSaid;
      refresh();
    }
  });

  return {
    focus: () => text.focus(),
    remember(words) {
      lastSaid = words;
    },
    speak() {
      text.setAttribute('aria-label', language.say('message'));
      text.placeholder = language.say('messageHint');
      button.setAttribute('aria-label', language.say('send'));
      refresh();
    },
  };
}

/** Up to six lines; then it scrolls. */
function grow(text) {
  text.style.height = 'auto';
  const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(text);
  const most = Number.parseFloat(lineHeight) * LINES + Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom);
  text.style.height = `${Math.min(text.scrollHeight, most)}px`;
  text.style.overflowY = text.scrollHeight > most ? 'auto' : 'hidden';
}
