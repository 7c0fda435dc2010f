import { randomUUID } from 'node:crypto';
import type { Address, Channel, StaffChannel } from '../../../src/message/channel.ts';
import type { LaterEvent, Turn } from '../../../src/message/front.ts';
import type { StaffAnswer, StaffNews, StaffProblem, StaffWord, SupportCard } from '../../../src/message/staff.ts';
import type { Result } from '../../../src/result.ts';
import type { TestApp } from '../../support/app.ts';

export const MIN = 'min@support.example';
export const SONG = 'song@support.example';

type Deed = StaffWord extends infer Word
  ? Word extends StaffWord
    ? Omit<Word, 'deliveryId' | 'channel' | 'staff'>
    : never
  : never;

/** What somebody says at the staff entry, whether they are staff or not. */
export function staffSays(
  app: TestApp,
  email: string,
  deed: Deed,
  deliveryId: string = randomUUID(),
): Promise<Result<StaffAnswer, StaffProblem>> {
  const word = { ...deed, deliveryId, channel: 'slack', staff: app.personId(email) } as StaffWord; // a deed with who says it is a word
  return app.front.takeStaffWord(word);
}

/** A second member of staff; the demo has one. */
export async function hireSong(app: TestApp): Promise<void> {
  await app.storage.db.person.create({ data: { email: SONG, name: '송하람', staff: true } });
  await app.signIn(SONG);
}

/** The ticket a turn opened. */
export function ticketOf({ outcomes }: Turn): string {
  const opened = outcomes.find((outcome) => outcome.type === 'handed_over');
  if (opened?.type !== 'handed_over') throw new Error('no ticket was opened');
  return opened.ticket;
}

export interface Carried {
  readonly address: Address;
  readonly events: readonly LaterEvent[];
}

/** A channel that remembers what it carried; while `broken` it throws, while `keeps` it keeps. */
export function recordingChannel() {
  const carried: Carried[] = [];
  const channel: Channel & { carried: Carried[]; broken: boolean; keeps: boolean } = {
    carried,
    broken: false,
    keeps: false,
    deliver: async (address, events) => {
      if (channel.broken) throw new Error('the channel is away');
      if (channel.keeps) return 'keep';
      carried.push({ address, events });
      return 'sent';
    },
  };
  return channel;
}

export interface Shown {
  readonly card: SupportCard;
  readonly news: readonly StaffNews[];
}

/** A place for staff that remembers what it showed. */
export function recordingStaff() {
  const shown: Shown[] = [];
  const staff: StaffChannel & { shown: Shown[]; broken: boolean } = {
    shown,
    broken: false,
    show: async (card, news) => {
      if (staff.broken) throw new Error('the staff channel is away');
      shown.push({ card, news });
    },
  };
  return staff;
}

/** All words the web's event log has for a person's conversation, in order. */
export async function laterWords(app: TestApp, email: string, conversationId: string, after = 0) {
  const sender = { kind: 'person', personId: app.personId(email) } as const;
  return (await app.front.events(conversationId, sender, after)) ?? [];
}
