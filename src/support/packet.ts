import { z } from 'zod';

const text = z.object({ ko: z.string(), en: z.string() });

/** What staff see of the talk a person was in when they called; everything of the person is masked. */
export const packet = z.object({
  who: z.object({ name: z.string(), email: z.string() }).nullable(),
  company: z.string().nullable(),
  /** As it is stored: dealer_admin, guest, … */
  role: z.string(),
  /** A few sentences of the language model, where there is one: each rests on something said below. */
  summary: z.string().exactOptional(),
  /** The task in progress. */
  task: text.nullable(),
  values: z.array(z.object({ label: text, value: z.string() })).readonly(),
  /** Titles of the articles that were tried. */
  articles: z.array(text).readonly(),
  unanswered: z.array(z.string()).readonly(),
  /** The last of what was said, oldest first. */
  turns: z.array(z.object({ author: z.enum(['person', 'assistant', 'staff']), text: z.string() })).readonly(),
});

export type Packet = Readonly<z.infer<typeof packet>>;
