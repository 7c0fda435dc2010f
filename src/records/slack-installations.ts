import type { Db } from '../storage/db.ts';

/** The oldest first. */
export async function installationIds(db: Db): Promise<string[]> {
  const rows = await db.slackInstallation.findMany({ orderBy: { at: 'asc' }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** A workspace's installation, sealed; undefined when there is none. */
export async function sealedInstallation(db: Db, id: string): Promise<string | undefined> {
  return (await db.slackInstallation.findUnique({ where: { id }, select: { sealed: true } }))?.sealed;
}

export async function keepInstallation(db: Db, { id, sealed, now }: { id: string; sealed: string; now: Date }) {
  const kept = { sealed, at: now };
  await db.slackInstallation.upsert({ where: { id }, create: { id, ...kept }, update: kept, select: { id: true } });
}

export async function removeInstallation(db: Db, id: string): Promise<void> {
  await db.slackInstallation.deleteMany({ where: { id } });
}
