import type { Changed, Receipt } from '../../src/message/receipt.ts';
import type { Text } from '../../src/message/text.ts';
import type { ActionName, Limits } from '../../src/portal/action.ts';
import { demoId } from '../../src/portal/demo/demo-id.ts';
import { seedDemo } from '../../src/portal/demo/seed.ts';
import type { Desk } from '../../src/portal/desk.ts';
import { openPortal, type Portal } from '../../src/portal/portal.ts';
import type { Refusal } from '../../src/portal/refusal.ts';
import type { Result } from '../../src/result.ts';
import type { Db } from '../../src/storage/db.ts';
import { openTestStorage, type TestStorage } from '../support/database.ts';

/** Tuesday morning in Seoul. */
export const NOW = new Date('2026-11-24T01:00:00Z');
export const TODAY = '2026-11-24';
export const LIMITS: Limits = { invitationsPerHour: 100, resendsPerHour: 3, resendsInAll: 10 };

/** The demo companies in a database of their own. */
export interface World {
  readonly storage: TestStorage;
  readonly portal: Portal;
  /** Empties the database and fills it again. */
  reset(): Promise<void>;
  /** Works at someone's desk in one transaction. */
  at<T>(email: string, work: (desk: Desk, db: Db) => Promise<T>, when?: Date): Promise<T>;
  /** The same, and then as if it had not happened. */
  attempt<T>(email: string, work: (desk: Desk, db: Db) => Promise<T>): Promise<T>;
  /** Prepares, agrees and gives the receipt; a refusal is an error. */
  make(email: string, action: ActionName, values: Record<string, unknown>, when?: Date): Promise<Receipt>;
  close(): Promise<void>;
}

export async function openWorld(limits: Limits = LIMITS): Promise<World> {
  const storage = await openTestStorage();
  const portal = openPortal({ limits, propagationSeconds: 20 });
  const at: World['at'] = (email, work, when = NOW) =>
    storage.transaction(async (db) => work(await deskOf(portal, db, { email, now: when }), db));
  const world: World = {
    storage,
    portal,
    at,
    reset: async () => {
      await storage.clear();
      await storage.transaction((db) => seedDemo(db, NOW));
    },
    attempt: (email, work) => rolledBack((run) => at(email, async (desk, db) => run(() => work(desk, db)))),
    make: (email, action, values, when) =>
      at(email, async (desk) => expectOk(await desk.commit(expectOk(await desk.prepare(action, values)).id)), when),
    close: () => storage.close(),
  };
  await world.reset();
  return world;
}

export async function deskOf(portal: Portal, db: Db, { email, now }: { email: string; now: Date }): Promise<Desk> {
  const person = await portal.person(db, demoId('person', email));
  return portal.as(portal.actorOf(person), { db, now });
}

async function rolledBack<T>(around: (run: (work: () => Promise<T>) => Promise<never>) => Promise<never>): Promise<T> {
  const undo = new Error('undo');
  let value: { readonly of: T } | undefined;
  const run = async (work: () => Promise<T>): Promise<never> => {
    value = { of: await work() };
    throw undo;
  };
  await around(run).catch((error: unknown) => {
    if (error !== undo) throw error;
  });
  if (!value) throw new Error('the work gave nothing');
  return value.of;
}

export function expectOk<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** The code of a refusal; "ok" for what was not refused. */
export function codeOf(result: Result<unknown, Refusal>): string {
  return result.ok ? 'ok' : result.refusal.code;
}

export function changedCode({ changed }: { changed: readonly Changed[]; words: Text }, index = 0): string {
  return changed[index]?.code ?? '';
}

export const company = (name: string) => demoId('company', name);
export const organization = (name: string) => demoId('organization', name);
export const settleId = (code: string) => demoId('settleId', code);
export const contract = (code: string) => demoId('contract', code);
export const invitation = (email: string) => demoId('invitation', email);

export const NOBODYS_ID = '00000000-0000-4000-8000-000000000000';
