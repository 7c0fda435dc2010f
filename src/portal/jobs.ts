import type { JobHandlers } from '../storage/jobs.ts';
import type { Transaction } from '../storage/transaction.ts';
import { refreshDemo } from './demo/seed.ts';
import { type InvitationMail, mailInvitation } from './mail-invitation.ts';
import { type Propagation, propagateRevision } from './propagate-revision.ts';

export interface PortalJobs extends InvitationMail, Partial<Propagation> {
  readonly transaction: Transaction;
}

/** The portal's work in the background, by queue. */
export function portalJobs(options: PortalJobs): JobHandlers {
  const propagation: Propagation = { ...NOTHING_TO_DO, ...options };
  return {
    'invitation.mail': (job) => mailInvitation(job, options),
    'contract.propagate': (job, signal) => propagateRevision(job, signal, { ...options, ...propagation }),
    'demo.refresh': (job) => options.transaction((db) => refreshDemo(db, job.now)),
  };
}

/** Making settings live is only a matter of time here: nothing outside is told. */
const NOTHING_TO_DO: Propagation = {
  propagate: async () => {},
  onLive: async () => {},
  onFailed: async () => {},
};
