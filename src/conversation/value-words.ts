import { yearsLabel } from '../flows/choices.ts';
import type { Ask, Values } from '../flows/flow.ts';
import { same, type Text } from '../message/text.ts';
import { labelOf } from '../portal/labels.ts';
import type { Portfolio } from '../portal/portfolio.ts';
import { namesOf } from './names.ts';

/** A value as people call it: the name of a thing, the word for a role or product, or what was typed. */
export function valueWords(portfolio: Portfolio, step: Ask, value: Values[string]): Text {
  const names = namesOf(portfolio);
  const words = [value].flat().map((one) => {
    const named = names.find(({ readings }) =>
      readings.some((reading) => reading.value === one && step.takes.includes(reading.kind)),
    );
    if (step.takes.includes('years')) return yearsLabel(one);
    return named ? same(named.words) : (labelOf(one) ?? same(one));
  });
  return { ko: words.map(({ ko }) => ko).join(', '), en: words.map(({ en }) => en).join(', ') };
}
