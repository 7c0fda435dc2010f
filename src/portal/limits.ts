import type { Limits } from './action.ts';

/** How many invitations this portal sends. */
export const LIMITS: Limits = { invitationsPerHour: 100, resendsPerHour: 3, resendsInAll: 10 };

/** For trying things out. */
export const NO_LIMITS: Limits = { invitationsPerHour: Infinity, resendsPerHour: Infinity, resendsInAll: Infinity };
