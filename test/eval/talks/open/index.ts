import type { ScriptedTalk } from '../script.ts';

/** Anyone may read these, and tune on them. */
export const openTalks: readonly ScriptedTalk[] = [];
