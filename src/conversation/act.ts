import type { Command } from '../understanding/command.ts';
import { affirm } from './repairs/affirm.ts';
import { leaveStaff, rate, reopen } from './repairs/after-staff.ts';
import { oneBackward } from './repairs/back.ts';
import { cancel } from './repairs/cancel.ts';
import { choose } from './repairs/choose.ts';
import { clarify } from './repairs/clarify.ts';
import { deny } from './repairs/deny.ts';
import { digress } from './repairs/digress.ts';
import { dontKnow } from './repairs/dont-know.ts';
import { giveValues } from './repairs/give-values.ts';
import { handOver } from './repairs/hand-over.ts';
import { help } from './repairs/help.ts';
import { doLater, doNow } from './repairs/now-or-later.ts';
import { repeat } from './repairs/repeat.ts';
import { request } from './repairs/request.ts';
import { restart } from './repairs/restart.ts';
import { skip } from './repairs/skip.ts';
import { smallTalk } from './repairs/small-talk.ts';
import { switchCompany } from './repairs/switch-company.ts';
import { undo } from './repairs/undo.ts';
import { wait } from './repairs/wait.ts';
import { why } from './repairs/why.ts';
import type { Scene } from './scene.ts';

/** Does one command. Every way a person can answer has its file in `repairs/`. */
export function act(scene: Scene, command: Command): Promise<void> | void {
  switch (command.type) {
    case 'start_flow':
      return request(scene, command);
    case 'set_values':
    case 'correct':
      return giveValues(scene, command.values);
    case 'affirm':
      return affirm(scene, command);
    case 'deny':
      return deny(scene, command);
    case 'cancel':
      return cancel(scene);
    case 'skip':
      return skip(scene);
    case 'back':
      return oneBackward(scene);
    case 'repeat':
      return repeat(scene);
    case 'restart':
      return restart(scene);
    case 'why':
      return why(scene);
    case 'wait':
      return wait(scene);
    case 'dont_know':
      return dontKnow(scene);
    case 'help':
      return help(scene);
    case 'ask_knowledge':
      return digress(scene, command);
    case 'small_talk':
      return smallTalk(scene, command.kind);
    case 'clarify':
      return clarify(scene, command);
    case 'choose':
      return choose(scene, command.which);
    case 'now':
      return doNow(scene);
    case 'later':
      return doLater(scene);
    case 'hand_over':
      return handOver(scene, command.topic);
    case 'leave_staff':
      return leaveStaff(scene, command);
    case 'reopen':
      return reopen(scene, command);
    case 'rate':
      return rate(scene, command);
    case 'undo':
      return undo(scene);
    case 'switch_company':
      return switchCompany(scene);
    case 'cannot_handle':
      return digress(scene, { query: scene.words });
  }
}
