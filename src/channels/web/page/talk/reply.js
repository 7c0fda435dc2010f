import { element } from '../core/element.js';
import { icon } from '../core/icon.js';
import { languageOf } from '../core/language.js';
import { createChoices } from './choices.js';
import { createCitation } from './citation.js';
import { createConfirmation } from './confirmation.js';
import { createTable } from './table.js';
import { createVote } from './vote.js';
import { written } from './written.js';

const DRAWINGS = { receipt: 'check', refusal: 'notice', unknown: 'question' };

/**
 * One message of the assistant, dressed by what it is. `retire` ends its buttons; `decide` closes a confirmation.
 * @param {Reply} reply
 * @param {{ language: Language, press(choice: Choice): void, vote(replyId: string, helpful: boolean): Promise<boolean> }} options
 * @typedef {import('../core/language.js').Language} Language
 * @typedef {import('../../../../message/reply.ts').Reply} Reply
 * @typedef {import('../../../../message/reply.ts').Choice} Choice
 */
export function createReply(reply, { language, press, vote }) {
  const choices = reply.choices?.length > 0 ? createChoices(reply.choices, press) : undefined;
  const confirmation = reply.kind === 'confirmation' ? createConfirmation(reply, { language, choices }) : undefined;
  const parts = confirmation ? [confirmation.node] : [...partsOf(reply, language), choices?.node];
  const isVoted = reply.kind === 'answer' && reply.citations?.length > 0;
  const node = element(
    'article',
    { class: `message assistant ${reply.kind}`, 'data-kind': reply.kind, lang: languageOf(reply.text) },
    element('span', { class: 'hidden', text: `${language.say('answered')}: ` }),
    ...parts,
    isVoted && createVote({ language, vote: (helpful) => vote(reply.id, helpful) }),
  );
  return { node, kind: reply.kind, retire: (label) => choices?.retire(label), decide: confirmation?.decide };
}

function partsOf(reply, language) {
  return [
    reply.notKnown && createNotKnown(reply.notKnown, language),
    createWords(reply),
    reply.example && createExample(reply.example, language),
    reply.progress && createProgress(reply.progress, language),
    reply.table && createTable(reply.table, firstLine(reply.text) || language.say('table')),
    reply.image && element('img', { class: 'picture', src: reply.image.url, alt: reply.image.alt }),
    reply.file && createDownload(reply.file, language),
    reply.citations?.length > 0 && createSources(reply.citations, language),
  ];
}

/** The words, in a card with a drawing where the kind has one; what is set apart as not known is not said twice. */
function createWords({ kind, text, notKnown }) {
  const words = notKnown ? text.replace(notKnown, '').trim() : text;
  const drawing = DRAWINGS[kind];
  if (!drawing) return element('div', { class: 'words' }, ...written(words));
  const body = element(
    'div',
    { class: 'card-words' },
    ...written(kind === 'receipt' ? words.replace('\n', '\n\n') : words),
  );
  return element('div', { class: `card ${kind}-card` }, element('span', { class: 'badge' }, icon(drawing)), body);
}

function createNotKnown(notKnown, language) {
  const title = element('p', { class: 'not-known-title' }, icon('unknown'), language.say('notKnown'));
  return element('div', { class: 'not-known' }, title, ...written(notKnown));
}

function createProgress({ step, of, label }, language) {
  const steps = Array.from({ length: of }, (_, at) =>
    element('i', { class: at < step - 1 ? 'reached' : at === step - 1 && 'current' }),
  );
  return element(
    'div',
    { class: 'progress' },
    element('span', { class: 'progress-line', 'aria-hidden': 'true' }, ...steps),
    element('span', { text: language.say('step', { step, of, label }) }),
  );
}

function createExample(example, language) {
  return element('p', { class: 'example' }, `${language.say('example')} `, element('span', { text: example }));
}

function createDownload({ name, url }, language) {
  return element('a', { class: 'button', href: url, download: name, text: language.say('download', { name }) });
}

function createSources(citations, language) {
  const cards = citations.map((citation) => createCitation(citation, language));
  return element('div', { class: 'citations', role: 'group', 'aria-label': language.say('sources') }, ...cards);
}

function firstLine(text) {
  return text.split('\n', 1)[0];
}
