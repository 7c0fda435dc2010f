import { asPeopleTalk } from './as-people-talk.ts';
import { repairs } from './repairs.ts';
import { tasksEn } from './tasks-en.ts';
import { tasksKo } from './tasks-ko.ts';

/** Anyone may read these, and tune on them. */
export const openTalks = [...tasksKo, ...tasksEn, ...repairs, ...asPeopleTalk];
