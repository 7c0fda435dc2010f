import { z } from 'zod';
import { holds, limitsIn, type Reworded, restsOn } from '../llm/check-sentence.ts';
import type { Model } from '../llm/model.ts';
import { fill, type Template } from '../llm/prompt.ts';
import type { Language } from '../message/text.ts';
import type { Article } from './article.ts';
import { sentencesSoFar } from './sentences-so-far.ts';

interface RewordOptions {
  readonly model: Model;
  readonly template: Template;
}

export interface Rewording {
  readonly article: Article;
  /** What was asked, without values. */
  readonly question: string;
  readonly role?: string | undefined;
  readonly language: Language;
  readonly signal: AbortSignal;
  /** Told the checked sentences so far. */
  readonly onWords?: ((words: string) => void) | undefined;
}

/** The article's words for this question; undefined when the model has none that rest on the article alone. */
type Reword = (rewording: Rewording) => Promise<string | undefined>;

const MOST_SENTENCES = 10;

const answerShape = z.strictObject({ sentences: z.array(z.strictObject({ text: z.string(), quote: z.string() })) });

/** A voice for answers: it may choose and order what an article says, and say nothing else. */
export function createReword({ model, template }: RewordOptions): Reword {
  return async (rewording) => {
    const { article, question, role = 'visitor', language, signal, onWords } = rewording;
    const body = article.body[language];
    const stopped = new AbortController();
    const answer = await model.ask({
      task: 'answer',
      prompt: fill(template, { language, role, title: article.title[language], article: body, question }),
      shape: answerShape,
      signal: AbortSignal.any([signal, stopped.signal]),
      onText: follow({ body, language, onWords, stop: () => stopped.abort() }),
    });
    return answer.ok ? wordsOf(answer.value.sentences, body, language) : undefined;
  };
}

interface Following {
  readonly body: string;
  readonly language: Language;
  readonly onWords: Rewording['onWords'];
  readonly stop: () => void;
}

/** Passes on each sentence once it is checked; the first that fails ends it all. A second try begins anew, unchecked. */
function follow({ body, language, onWords, stop }: Following): (soFar: string) => void {
  let told = 0;
  return (soFar) => {
    const sentences = sentencesSoFar(soFar);
    if (sentences.length === told) return;
    const isSound = sentences.length <= MOST_SENTENCES && sentences.every((one) => restsOn(one, body, language));
    told = sentences.length;
    if (isSound) onWords?.(joined(sentences));
    else stop();
  };
}

function wordsOf(sentences: readonly Reworded[], body: string, language: Language): string | undefined {
  if (sentences.length === 0 || sentences.length > MOST_SENTENCES) return undefined;
  if (!sentences.every((one) => restsOn(one, body, language))) return undefined;
  const words = joined(sentences);
  const isWhole = limitsIn(body, language).every((limit) =>
    sentences.some(({ quote }) => holds(quote, limit, language)),
  );
  return isWhole && words.length <= body.length * 1.2 ? words : undefined;
}

function joined(sentences: readonly Reworded[]): string {
  return sentences.map(({ text }) => text.trim()).join(' ');
}
