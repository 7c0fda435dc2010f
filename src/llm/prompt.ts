import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a model can be asked to do. */
export type Task = 'understand' | 'answer' | 'summary';

/** A prompt file: what is wanted, and the places where data go. */
export interface Template {
  readonly task: Task;
  readonly instructions: string;
  readonly places: string;
  readonly names: readonly string[];
}

export interface Prompt {
  /** Ours alone; never holds data. */
  readonly instructions: string;
  /** Data alone, each as JSON, so that no text can end its own quotation. */
  readonly data: string;
}

const BORDER = '\n---\n';
const PLACE = /\{\{(\w+)\}\}/g;
const MOST_TEXT = 4_000;

/** Reads `<task>.md`: instructions, a line of three dashes, then the places for data. Throws when it is not so. */
export function readTemplate(folder: string, task: Task): Template {
  const [instructions, places, ...more] = readFileSync(join(folder, `${task}.md`), 'utf8').split(BORDER);
  if (!instructions || !places || more.length > 0 || PLACE.test(instructions)) {
    throw new Error(`prompts/${task}.md must be instructions without places, one line ---, and the places for data`);
  }
  return { task, instructions, places, names: [...places.matchAll(PLACE)].map(([, name = '']) => name) };
}

/** The only way anything gets into a prompt. Throws when a place has no data, or data no place. */
export function fill({ task, instructions, places, names }: Template, data: Readonly<Record<string, unknown>>): Prompt {
  const [missing, unknown] = [
    names.filter((name) => !(name in data)),
    Object.keys(data).filter((one) => !names.includes(one)),
  ];
  if (missing.length + unknown.length > 0)
    throw new Error(`prompts/${task}.md and its data differ: ${[...missing, ...unknown].join(', ')}`);
  return { instructions, data: places.replace(PLACE, (_, name: string) => quoted(data[name])) };
}

/** JSON on one line, without what could be taken for markup or for text that nobody sees. */
function quoted(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => (typeof one === 'string' ? readable(one) : one)).replace(
    /[<>\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function readable(text: string): string {
  return text.replace(/[\p{Default_Ignorable_Code_Point}\p{Co}\p{Cn}]/gu, '').slice(0, MOST_TEXT);
}
