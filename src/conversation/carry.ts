/** Something that waits to be carried on, in order, by one carrier at a time. */
export interface Line<Item extends { readonly seq: number }> {
  /** false: another carrier is on its way, and takes along what is new. */
  take(): Promise<boolean>;
  waiting(): Promise<readonly Item[]>;
  mark(seq: number): Promise<void>;
  release(): Promise<void>;
}

interface Carrying<Item> {
  /** false: nothing can be carried on now, and it keeps. */
  readonly carry: (items: readonly Item[]) => Promise<boolean>;
  /** What cannot be carried is left behind, so that what comes after it is not lost with it. */
  readonly isLastAttempt: boolean;
}

/** Carries all that waits, also what comes meanwhile: whoever found the line taken does not have to come again. */
export async function carryInOrder<Item extends { readonly seq: number }>(
  line: Line<Item>,
  { carry, isLastAttempt }: Carrying<Item>,
): Promise<void> {
  while ((await line.waiting()).length > 0 && (await line.take())) {
    try {
      for (let items = await line.waiting(); items.length > 0; items = await line.waiting()) {
        const last = items.at(-1)?.seq ?? 0;
        const isCarried = await carry(items).catch(async (error: unknown) => {
          if (isLastAttempt) await line.mark(last);
          throw error;
        });
        if (!isCarried) return;
        await line.mark(last);
      }
    } finally {
      await line.release();
    }
  }
}
