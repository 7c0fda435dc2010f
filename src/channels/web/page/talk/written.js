import { element } from '../core/element.js';

const ADDRESS = /https?:\/\/[^\s<>"'()]+[^\s<>"'().,;:!?]/g;

/**
 * A text as paragraphs and lists, its web addresses as links. Nothing in it is ever read as HTML.
 * @param {string} text
 * @returns {HTMLElement[]}
 */
export function written(text) {
  return blocksOf(text).map(({ tag, lines }) => {
    if (tag === 'p')
      return element('p', {}, ...lines.flatMap((line, at) => (at > 0 ? ['\n', ...linked(line)] : linked(line))));
    return element(tag, {}, ...lines.map((line) => element('li', {}, ...linked(line))));
  });
}

/** Neighbouring lines of the same kind belong together; an empty line parts them. */
function blocksOf(text) {
  /** @type {{ tag: string, lines: string[] }[]} */
  const blocks = [];
  let isParted = true;
  for (const line of text.split('\n')) {
    const { tag, words } = kindOf(line);
    const last = blocks.at(-1);
    if (words === '') isParted = true;
    else if (last?.tag === tag && (!isParted || tag !== 'p')) last.lines.push(words);
    else blocks.push({ tag, lines: [words] });
    if (words !== '') isParted = false;
  }
  return blocks;
}

function kindOf(line) {
  const bullet = /^[-•] +(.*)$/.exec(line)?.[1];
  if (bullet) return { tag: 'ul', words: bullet };
  const numbered = /^\d{1,2}[.)] +(.*)$/.exec(line)?.[1];
  return numbered ? { tag: 'ol', words: numbered } : { tag: 'p', words: line.trim() };
}

function linked(line) {
  const parts = [];
  let end = 0;
  for (const { 0: address, index } of line.matchAll(ADDRESS)) {
    parts.push(line.slice(end, index), link(address));
    end = index + address.length;
  }
  return [...parts, line.slice(end)].filter((part) => part !== '');
}

function link(address) {
  return element('a', { href: address, target: '_blank', rel: 'noopener noreferrer', text: address });
}
