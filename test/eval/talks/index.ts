import { blindTalks } from './blind/index.ts';
import { openTalks } from './open/index.ts';
import type { ScriptedTalk } from './script.ts';

/** Every scripted talk. */
export const scriptedTalks: readonly ScriptedTalk[] = [...blindTalks, ...openTalks];
